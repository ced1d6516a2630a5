package dev.casebook.web;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A canvas as an address, and back: a parameter for each block, one item a line, and `title` and
/// `industry`.
final class CanvasAddress {

  private static final int MOST_ITEMS = 500;
  private static final int LONGEST_ITEM = 2_000;

  private CanvasAddress() {}

  /// Reads a canvas from a request; empty where no block is named. Throws [InvalidRequest] where it
  /// is too large or the industry is none.
  static Canvas read(Context request) throws InvalidRequest {
    Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      blocks.put(block, items(block, SearchAddress.orElse(request.queryParam(block.id()), "")));
    }
    String title = SearchAddress.orElse(request.queryParam("title"), "");
    Canvas canvas = new Canvas(title, industry(request), blocks, List.of());
    if (canvas.size() > MOST_ITEMS) {
      throw new InvalidRequest(
          "canvas",
          "the canvas has " + canvas.size() + " items, more than " + MOST_ITEMS + ".",
          "Keep what is key.");
    }
    return canvas;
  }

  private static List<CanvasItem> items(Block block, String lines) throws InvalidRequest {
    List<CanvasItem> items = new ArrayList<>();
    for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.length() > LONGEST_ITEM) {
        throw new InvalidRequest(
            block.id(),
            "an item has " + line.length() + " characters.",
            "Keep each under " + LONGEST_ITEM + ".");
      }
      items.add(CanvasItem.of(line));
    }
    return items;
  }

  private static @Nullable Industry industry(Context request) throws InvalidRequest {
    String written = SearchAddress.orElse(request.queryParam("industry"), "");
    if (written.isBlank()) {
      return null;
    }
    return Industry.of(written)
        .orElseThrow(() ->
            new InvalidRequest(
                "industry",
                "\"" + written + "\" is no industry group.",
                "Choose one from the list."));
  }

  /// The address of a canvas, to which more may be added.
  static Address write(String path, Canvas canvas) {
    Address address = new Address(path).with("title", canvas.title());
    Industry industry = canvas.industry();
    address.with("industry", industry == null ? "" : industry.id());
    canvas.blocks().forEach((block, items) -> address.with(block.id(), lines(items)));
    return address;
  }

  /// Items as the editor shows them, one a line.
  static String lines(List<CanvasItem> items) {
    return items.stream().map(CanvasItem::text).collect(Collectors.joining("\n"));
  }
}
