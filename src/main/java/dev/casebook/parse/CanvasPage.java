package dev.casebook.parse;

import dev.casebook.parse.CanvasLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks a page, or Markdown drawn as one, and writes down its lines.
final class CanvasPage implements NodeVisitor {

  /// Rows that were copied from a spreadsheet have tabs between their cells.
  private static final Pattern CELLS = Pattern.compile("(?<=\\S)\\t+(?=\\S)");

  private static final int LONGEST_LABEL = 200;

  private final StringBuilder text = new StringBuilder();
  private final List<CanvasLine> lines = new ArrayList<>();
  private int level;
  private int items;
  private int literal;
  private int bold;
  private int boldLetters;
  private int line;

  private CanvasPage() {}

  /// The lines below the body of a page, in reading order. The page is changed by it.
  static List<CanvasLine> lines(Document page) {
    HtmlDom.dropHidden(page);
    CanvasTables.stack(page);
    CanvasPage walker = new CanvasPage();
    walker.traverse(page.body());
    walker.flush(Kind.TEXT);
    return walker.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void words(TextNode node) {
    String words = node.getWholeText();
    if (literal > 0) {
      for (String part : words.split("\n", -1)) {
        text.append(part);
        flush(Kind.TEXT);
      }
      return;
    }
    text.append(CELLS.matcher(words).replaceAll(" | "));
    if (bold > 0) {
      boldLetters += words.replaceAll("\\s+", "").length();
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (element.isBlock() || name.equals("br")) {
      boolean list = name.equals("ul") || name.equals("ol");
      flush(list && BlockNames.block(text.toString()) != null ? Kind.LABEL : Kind.TEXT);
    }
    if (name.equals("br")) {
      line += line > 0 ? 1 : 0;
    } else if (element.hasAttr(MarkdownPage.LINE)) {
      line = Integer.parseInt(element.attr(MarkdownPage.LINE));
    }
    step(name, 1);
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (isBold(name) && isLabel()) {
      flush(Kind.LABEL);
    } else if (element.isBlock()) {
      flush(name.equals("dt") ? Kind.LABEL : Kind.TEXT);
    }
    step(name, -1);
  }

  private void step(String name, int by) {
    if (isBold(name)) {
      bold += by;
    } else if (name.equals("li")) {
      items += by;
    } else if (name.equals("pre")) {
      literal += by;
    } else if (name.matches("h[1-6]")) {
      level = by > 0 ? name.charAt(1) - '0' : 0;
    }
  }

  private static boolean isBold(String name) {
    return name.equals("b") || name.equals("strong");
  }

  /// Whether all that stands on the line so far is bold and names a block.
  private boolean isLabel() {
    return level == 0
        && text.length() <= LONGEST_LABEL
        && allBold()
        && BlockNames.block(text.toString()) != null;
  }

  private boolean allBold() {
    return boldLetters > 0 && text.toString().replaceAll("\\s+", "").length() <= boldLetters;
  }

  private void flush(Kind wanted) {
    String folded = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    String words = lines.isEmpty() ? folded : withoutColon(folded);
    boolean label = wanted == Kind.LABEL || (wanted == Kind.TEXT && allBold());
    text.setLength(0);
    boldLetters = 0;
    if (words.isEmpty()) {
      return;
    }
    if (level > 0) {
      lines.add(new CanvasLine(Kind.HEADING, level, words, line));
    } else if (label) {
      lines.add(new CanvasLine(Kind.LABEL, 0, words, line));
    } else {
      lines.add(new CanvasLine(items > 0 ? Kind.ITEM : Kind.TEXT, 0, words, line));
    }
  }

  /// What follows a bold label often begins with the label's colon.
  private String withoutColon(String words) {
    boolean afterLabel = lines.getLast().kind() == Kind.LABEL;
    return afterLabel && words.startsWith(":") ? words.substring(1).strip() : words;
  }
}
