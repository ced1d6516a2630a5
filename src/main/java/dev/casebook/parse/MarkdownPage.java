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

  private MarkdownPage() {}

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
    String html = renderer.render(Markdown.tree(text));
    return HtmlDom.parse(BREAK.matcher(html).replaceAll("<br>"));
  }
}
