package dev.casebook.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/// Draws Markdown or plain text as a page that remembers its lines, so that a canvas has one reader
/// whatever it was written in. Raw HTML becomes text, but for line breaks, the one way to have two
/// lines in a cell.
final class MarkdownPage {

  /// The attribute that has a block's first line.
  static final String LINE = "data-line";

  private static final Pattern BREAK = Pattern.compile("&lt;br ?/?&gt;", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTRY = Pattern.compile(" {0,3}([-*+•]|\\d{1,3}[.)])\\s");

  private MarkdownPage() {}

  /// A line at the margin that names a block ends the list before it, as people mean it; Markdown
  /// would take it for a part of the last entry. It becomes a heading, so that every line keeps its
  /// number.
  private static String listsEnded(String text) {
    StringBuilder ended = new StringBuilder(text.length());
    boolean inList = false;
    for (String line : text.split("\n", -1)) {
      boolean entry = ENTRY.matcher(line).lookingAt();
      boolean atMargin = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
      if (inList && !entry && atMargin && BlockNames.block(line.strip()) != null) {
        ended.append("## ");
      }
      inList = entry || (inList && !line.isBlank());
      ended.append(line).append('\n');
    }
    return ended.toString();
  }

  /// The page of a text whose first line is line `firstLine` of its document.
  static Document of(String text, int firstLine) {
    AttributeProvider lines =
        (node, _, attributes) -> {
          if (node instanceof Block) {
            attributes.put(LINE, String.valueOf(firstLine + Markdown.line(node)));
          }
        };
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .softbreak("<br>")
            .attributeProviderFactory(_ -> lines)
            .build();
    String html = renderer.render(Markdown.tree(listsEnded(text)));
    return HtmlDom.parse(BREAK.matcher(html).replaceAll("<br>"));
  }
}
