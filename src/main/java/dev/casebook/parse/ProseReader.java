package dev.casebook.parse;

import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads the Markdown body of a case file. Headings of the first two levels open a section, deeper
/// ones are paragraphs of their own kind.
final class ProseReader implements Markdown.Step {

  private final int bodyLine;
  private final Breaches breaches;
  private final TextBuilder text = new TextBuilder();
  private final List<Prose.Part> parts = new ArrayList<>();

  private ProseReader(int bodyLine, Breaches breaches) {
    this.bodyLine = bodyLine;
    this.breaches = breaches;
  }

  /// Reads a body whose first line is line `bodyLine` of its document.
  static Prose read(String body, int bodyLine, Breaches breaches) {
    ProseReader reader = new ProseReader(bodyLine, breaches);
    Markdown.walk(Markdown.tree(body), reader);
    return new Prose(reader.parts);
  }

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Heading heading -> heading(heading);
      case org.commonmark.node.Paragraph _ -> paragraph(node, kind(node));
      case TableRow row -> row(row);
      case FencedCodeBlock code -> literal(code, code.getLiteral());
      case IndentedCodeBlock code -> literal(code, code.getLiteral());
      case HtmlBlock html -> html(html);
      default -> {
        return true;
      }
    }
    return false;
  }

  private void heading(Heading heading) {
    if (heading.getLevel() > 2) {
      paragraph(heading, Kind.HEADING);
      return;
    }
    Paragraph words = inline(heading, Kind.HEADING);
    parts.add(new Prose.Part(words == null ? "" : words.text(), line(heading), new ArrayList<>()));
  }

  private void paragraph(Node node, Kind kind) {
    add(inline(node, kind), line(node));
  }

  private void row(TableRow row) {
    text.clear();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        text.append(text.length() == 0 ? "" : "\t");
        InlineReader.read(cell, text, line(row), breaches);
      }
    }
    add(text.cited(Kind.ROW), line(row));
  }

  private void html(HtmlBlock html) {
    breaches.warn(line(html), "raw HTML is read as plain text.", "Use Markdown instead.");
    literal(html, Jsoup.parseBodyFragment(html.getLiteral()).text());
  }

  private void literal(Node node, String words) {
    text.clear();
    text.append(words);
    add(text.cited(Kind.PLAIN), line(node));
  }

  private @Nullable Paragraph inline(Node node, Kind kind) {
    text.clear();
    InlineReader.read(node, text, line(node), breaches);
    return text.cited(kind);
  }

  private void add(@Nullable Paragraph paragraph, int line) {
    if (paragraph == null) {
      return;
    }
    if (parts.isEmpty()) {
      parts.add(new Prose.Part("", line, new ArrayList<>()));
    }
    parts.getLast().paragraphs().add(new Prose.Placed(paragraph, line));
  }

  private static Kind kind(Node paragraph) {
    if (paragraph.getParent() instanceof ListItem item) {
      Node list = item.getParent();
      if (list instanceof BulletList) {
        return Kind.BULLET;
      }
      if (list instanceof OrderedList) {
        return Kind.NUMBERED;
      }
    }
    return Kind.PLAIN;
  }

  private int line(Node node) {
    return bodyLine + Markdown.line(node);
  }
}
