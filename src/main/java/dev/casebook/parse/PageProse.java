package dev.casebook.parse;

import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Kind;
import dev.casebook.model.Paragraph.MarkKind;
import dev.casebook.model.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Walks the main part of a page and writes down its sections. Headings of the first three levels
/// open one, deeper ones are paragraphs; a section without words is left out with its heading.
final class PageProse implements NodeFilter {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]\\S{0,2000}");

  private final TextBuilder text = new TextBuilder();
  private final IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private String heading = "";
  private List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable Kind inside;

  private PageProse() {}

  /// The sections of what stands below `main`, in reading order; empty where there are no words.
  static List<Section> read(Element main) {
    PageProse prose = new PageProse();
    prose.traverse(main);
    prose.flush();
    prose.closeSection();
    return prose.sections;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (element.normalName().equals("br")) {
      text.append("\n");
    } else if (element.isBlock() || element.normalName().equals("td")) {
      flush();
    }
    starts.put(element, text.length());
    if (HtmlTables.isDataTable(element)) {
      HtmlTables.rows(element).forEach(row -> paragraphs.add(row));
      return FilterResult.SKIP_CHILDREN;
    }
    if (element.normalName().equals("li")) {
      inside =
          element.parent() != null && element.parent().normalName().equals("ol")
              ? Kind.NUMBERED
              : Kind.BULLET;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, starts.getOrDefault(element, 0));
      starts.remove(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, int start) {
    switch (element.normalName()) {
      case "h1", "h2", "h3" -> openSection();
      case "h4", "h5", "h6" -> flushAs(Kind.HEADING);
      case "li" -> {
        flush();
        inside = null;
      }
      case "b", "strong" -> mark(MarkKind.STRONG, start, "");
      case "i", "em", "cite" -> mark(MarkKind.EMPHASIS, start, "");
      case "a" -> link(element.attr("href").strip(), start);
      default -> {
        if (element.isBlock() || element.normalName().equals("td")) {
          flush();
        }
      }
    }
  }

  private void link(String target, int start) {
    if (WEB.matcher(target).matches()) {
      mark(MarkKind.LINK, start, target);
    }
  }

  private void mark(MarkKind kind, int start, String target) {
    if (start < text.length()) {
      text.mark(kind, start, target);
    }
  }

  private void openSection() {
    Paragraph words = text.plain(Kind.HEADING);
    text.clear();
    if (words != null) {
      closeSection();
      heading = words.text();
    }
  }

  private void closeSection() {
    if (paragraphs.stream().anyMatch(p -> p.kind() != Kind.HEADING)) {
      sections.add(new Section(heading, paragraphs));
    }
    paragraphs = new ArrayList<>();
  }

  private void flush() {
    flushAs(inside == null ? Kind.PLAIN : inside);
  }

  private void flushAs(Kind kind) {
    Paragraph paragraph = text.plain(kind);
    text.clear();
    if (paragraph != null) {
      paragraphs.add(paragraph);
    }
  }
}
