package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/// Tells in which form a canvas was written, and reads it.
final class CanvasForms {

  private CanvasForms() {}

  /// A draft for each canvas of a text; what makes the whole text unreadable is a breach. A file
  /// that is called .json is held to be JSON, so that a broken one is told where it breaks.
  static List<CanvasDraft> read(String text, String address, Breaches breaches) {
    boolean json = text.stripLeading().startsWith("{") || address.endsWith(".json");
    return switch (json ? TextKind.JSON : TextKind.of(text)) {
      case JSON -> json(text, address, breaches);
      case CASE_FILE -> frontMatter(text, address, breaches);
      case HTML ->
          HtmlDom.readable(text, breaches) ? page(HtmlDom.parse(text), address) : List.of();
      case MARKDOWN, PLAIN ->
          Markdown.readable(text, breaches)
              ? lines(CanvasPage.lines(MarkdownPage.of(text, 1)), address)
              : List.of();
    };
  }

  private static List<CanvasDraft> json(String text, String address, Breaches breaches) {
    List<JsonNode> values = JsonText.values(text, breaches);
    List<JsonNode> canvases = new ArrayList<>();
    for (JsonNode value : values) {
      if (value.isArray() && !isListOfBlocks(value) && value.path(0).isObject()) {
        value.forEach(canvases::add);
      } else {
        canvases.add(value);
      }
    }
    List<CanvasDraft> drafts = new ArrayList<>();
    for (int i = 0; i < canvases.size(); i++) {
      CanvasDraft draft = new CanvasDraft(address);
      drafts.add(draft);
      String path = canvases.size() == 1 ? "" : "canvas " + (i + 1);
      tree(canvases.get(i), path, draft);
    }
    return drafts;
  }

  private static void tree(JsonNode value, String path, CanvasDraft draft) {
    CanvasJson reader = new CanvasJson(draft);
    if (value.isArray() && isListOfBlocks(value)) {
      for (int i = 0; i < value.size(); i++) {
        reader.namedBlock(value.path(i), path + "[" + (i + 1) + "]");
      }
    } else if (value.isObject()) {
      reader.canvas(value, path);
    } else {
      CanvasJsonItems.texts(value, text -> draft.unplaced(text, path));
      draft.warn(path, "this is no object with blocks.", "Write {\"blocks\": {...}}.");
    }
  }

  private static boolean isListOfBlocks(JsonNode array) {
    return CanvasJson.nameOf(array.path(0)) != null;
  }

  /// Of a case file the canvas in its front matter; of other front matter title and industry, and
  /// the canvas from the text below it.
  private static List<CanvasDraft> frontMatter(String text, String address, Breaches breaches) {
    FrontMatter cut = FrontMatter.cut(text, breaches);
    YamlTree tree = cut == null ? null : YamlTree.read(cut.yaml(), cut.yamlLine(), breaches);
    if (cut == null || tree == null || !Markdown.readable(text, breaches) || breaches.refused()) {
      return List.of();
    }
    JsonNode root = tree.root();
    CanvasDraft draft = new CanvasDraft(address);
    if (root.path("canvas").isObject()) {
      draft.title(root.path("title").asText());
      draft.industry(root.path("industry").asText(), "industry");
      new CanvasJson(draft).canvas(root.path("canvas"), "canvas");
    } else {
      new CanvasJson(draft).canvas(root, "");
      CanvasLines.read(CanvasPage.lines(MarkdownPage.of(cut.body(), cut.bodyLine())), draft);
    }
    return List.of(draft);
  }

  private static List<CanvasDraft> page(Document page, String address) {
    String title = page.title();
    List<CanvasDraft> drafts = lines(CanvasPage.lines(page), address);
    if (drafts.size() == 1) {
      drafts.getFirst().title(title);
    }
    return drafts;
  }

  private static List<CanvasDraft> lines(List<CanvasLine> lines, String address) {
    List<CanvasDraft> drafts = new ArrayList<>();
    for (List<CanvasLine> part : parts(lines)) {
      CanvasDraft draft = new CanvasDraft(address);
      CanvasLines.read(part, draft);
      drafts.add(draft);
    }
    return drafts;
  }

  /// Cuts at first-level headings that name no block, where blocks are named before and after.
  private static List<List<CanvasLine>> parts(List<CanvasLine> lines) {
    List<List<CanvasLine>> parts = new ArrayList<>();
    List<CanvasLine> part = new ArrayList<>();
    for (CanvasLine line : lines) {
      boolean top =
          line.level() == 1 && !line.namesBlock() && BlockNames.label(line.text()) == null;
      if (top && part.stream().anyMatch(CanvasLine::namesBlock)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(line);
    }
    if (!parts.isEmpty() && part.stream().noneMatch(CanvasLine::namesBlock)) {
      parts.getLast().addAll(part);
    } else {
      parts.add(part);
    }
    return parts;
  }
}
