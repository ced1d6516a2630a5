package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a canvas of the front matter of a case.
final class CaseCanvas {

  private CaseCanvas() {}

  /// The canvas; `canvas` must have passed [CaseSchema].
  static Canvas read(JsonNode canvas, String title, @Nullable Industry industry) {
    Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      List<CanvasItem> items = new ArrayList<>();
      canvas.path(block.id()).forEach(item -> items.add(item(item)));
      blocks.put(block, items);
    }
    return new Canvas(title, industry, blocks, List.of());
  }

  private static CanvasItem item(JsonNode item) {
    if (item.isTextual()) {
      return CanvasItem.of(item.asText());
    }
    boolean partner = item.path("by").asText().equals("partner");
    return new CanvasItem(item.path("text").asText(), partner ? Actor.PARTNER : Actor.FIRM);
  }
}
