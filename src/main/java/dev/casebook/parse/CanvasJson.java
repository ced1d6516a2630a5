package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.casebook.model.Block;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a canvas from a tree, as JSON and front matter have it, with all the shapes that people
/// and programs give it. Depth is bounded by the parser that made the tree.
final class CanvasJson {

  private static final String BY_PARTNER = "by_partner";
  private static final Set<String> NO_CONTENT =
      Set.of("id", "warnings", "$schema", "version", BY_PARTNER);

  private final CanvasDraft draft;

  /// For each block the indices, from 0, of the items that partners run.
  private JsonNode byPartner = MissingNode.getInstance();

  /// A reader that fills `draft`.
  CanvasJson(CanvasDraft draft) {
    this.draft = draft;
  }

  /// Reads an object that holds a canvas or a part of one; `path` says where it stands, empty at
  /// the top.
  void canvas(JsonNode object, String path) {
    if (object.path(BY_PARTNER).isObject()) {
      byPartner = object.path(BY_PARTNER);
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      Block block = BlockNames.block(field.getKey());
      if (block != null) {
        items(block).read(field.getValue(), at);
      } else if (!NO_CONTENT.contains(field.getKey()) && !field.getValue().isNull()) {
        labelled(field.getKey(), field.getValue(), at);
      }
    }
  }

  private CanvasJsonItems items(Block block) {
    Set<Integer> partners = new HashSet<>();
    byPartner.path(block.id()).forEach(index -> partners.add(index.asInt(-1)));
    return new CanvasJsonItems(draft, block, partners);
  }

  private void labelled(String key, JsonNode value, String at) {
    BlockNames.Label label = BlockNames.label(key);
    if (label == BlockNames.Label.CANVAS && value.isContainerNode()) {
      blocks(value, at);
    } else if (label == BlockNames.Label.UNPLACED) {
      CanvasJsonItems.texts(value, text -> draft.unplaced(text, at));
    } else if (label == BlockNames.Label.INDUSTRY && value.isTextual()) {
      draft.industry(value.asText(), at);
    } else if (!(label == BlockNames.Label.TITLE
        && value.isTextual()
        && draft.title(value.asText()))) {
      unknown(key, value, at);
    }
  }

  private void blocks(JsonNode value, String at) {
    if (value.isObject()) {
      canvas(value, at);
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      namedBlock(value.path(i), at + "[" + (i + 1) + "]");
    }
  }

  /// Reads `{"name": "Key activities", "items": [..]}`; anything else is kept beside.
  void namedBlock(JsonNode entry, String at) {
    Block block = nameOf(entry);
    if (block == null) {
      unknown("", entry, at);
      return;
    }
    for (Map.Entry<String, JsonNode> field : entry.properties()) {
      if (!NO_CONTENT.contains(field.getKey()) && nameOf(field.getValue(), block) == null) {
        items(block).read(field.getValue(), at + "." + field.getKey());
      }
    }
  }

  /// The block that an object names among its texts, or null where it names none.
  static @Nullable Block nameOf(JsonNode entry) {
    for (String key : new String[] {"name", "block", "title", "label", "key", "type", "id"}) {
      Block block = entry.path(key).isTextual() ? BlockNames.block(entry.path(key).asText()) : null;
      if (block != null) {
        return block;
      }
    }
    return null;
  }

  private static @Nullable Block nameOf(JsonNode value, Block block) {
    return value.isTextual() && BlockNames.block(value.asText()) == block ? block : null;
  }

  private void unknown(String key, JsonNode value, String at) {
    String before = key.isEmpty() ? "" : key + ": ";
    CanvasJsonItems.texts(value, text -> draft.unplaced(before + text, at));
    draft.warn(
        at,
        "unknown here; its texts are kept beside the canvas.",
        "The blocks are key_partners, key_activities, key_resources, value_propositions,"
            + " customer_relationships, channels, customer_segments, cost_structure,"
            + " revenue_streams.");
  }
}
