package dev.casebook.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import java.util.List;

/// A canvas.
final class CanvasJson {

  private CanvasJson() {}

  /// Everything but warnings, which whoever read the canvas knows.
  static ObjectNode of(Canvas canvas) {
    Industry industry = canvas.industry();
    ObjectNode json = Json.object();
    json.put("title", canvas.title());
    json.put("industry", industry == null ? null : industry.title());
    json.set("blocks", blocks(canvas));
    ObjectNode partners = byPartner(canvas);
    if (!partners.isEmpty()) {
      json.set("by_partner", partners);
    }
    json.set("unplaced", Json.texts(canvas.unplaced()));
    return json;
  }

  /// The nine blocks, each a list of strings.
  static ObjectNode blocks(Canvas canvas) {
    ObjectNode blocks = Json.object();
    for (Block block : Block.values()) {
      blocks.set(
          block.id(), Json.texts(canvas.items(block).stream().map(CanvasItem::text).toList()));
    }
    return blocks;
  }

  /// For each block that has items run by partners, their indices.
  static ObjectNode byPartner(Canvas canvas) {
    ObjectNode partners = Json.object();
    for (Block block : Block.values()) {
      List<CanvasItem> items = canvas.items(block);
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).by() == Actor.PARTNER) {
          ArrayNode indices = partners.withArray("/" + block.id());
          indices.add(i);
        }
      }
    }
    return partners;
  }
}
