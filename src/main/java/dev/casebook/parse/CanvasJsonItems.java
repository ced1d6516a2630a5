package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the items of one block from a tree: texts, lists of texts, objects that carry a text.
final class CanvasJsonItems {

  private static final List<String> TEXT_KEYS =
      List.of("text", "title", "name", "label", "content", "value", "item");
  private static final Set<String> LIST_KEYS =
      Set.of("items", "notes", "cards", "entries", "stickies", "elements");
  private static final Set<String> DECORATION =
      Set.of("id", "color", "colour", "x", "y", "order", "position", "width", "height", "created");

  private final CanvasDraft draft;
  private final Block block;
  private final Set<Integer> partners;

  /// A reader that puts what it finds on `block` of `draft`. Of a list of texts those at the
  /// indices `partners`, counted from 0, are run by partners.
  CanvasJsonItems(CanvasDraft draft, Block block, Set<Integer> partners) {
    this.draft = draft;
    this.block = block;
    this.partners = partners;
  }

  /// Reads the value of a block; a single text is cut at line breaks and semicolons.
  void read(JsonNode value, String at) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        entry(value.path(i), partners.contains(i), at + "[" + (i + 1) + "]");
      }
    } else if (value.isObject()) {
      object(value, at);
    } else if (!value.isNull()) {
      CanvasItems.put(draft, block, value.asText(), at);
    }
  }

  private void entry(JsonNode value, boolean partner, String at) {
    if (value.isContainerNode()) {
      read(value, at);
    } else if (partner && !value.isNull()) {
      draft.item(block, value.asText(), Actor.PARTNER, at);
    } else if (!value.isNull()) {
      CanvasItems.putOne(draft, block, value.asText(), at);
    }
  }

  private void object(JsonNode object, String at) {
    String textKey =
        TEXT_KEYS.stream().filter(k -> object.path(k).isValueNode()).findFirst().orElse("");
    if (!textKey.isEmpty()) {
      draft.item(block, object.path(textKey).asText(), by(object, at), at);
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String key = field.getKey();
      if (LIST_KEYS.contains(key)) {
        read(field.getValue(), at + "." + key);
      } else if (!key.equals(textKey) && !key.equals("by") && !DECORATION.contains(key)) {
        unknown(key, field.getValue(), at);
      }
    }
  }

  private Actor by(JsonNode object, String at) {
    String by = object.path("by").asText("").toLowerCase(Locale.ROOT).strip();
    if (!by.isEmpty() && !by.equals("firm") && !by.startsWith("partner")) {
      draft.warn(
          at + ".by",
          "the item is said to be done by "
              + Words.brief(by)
              + ", which is neither firm nor partner.",
          "Write \"by\": \"partner\" where a partner does it; it was taken as the firm's.");
    }
    return by.startsWith("partner") ? Actor.PARTNER : Actor.FIRM;
  }

  private void unknown(String key, JsonNode value, String at) {
    int[] found = {0};
    texts(
        value,
        text -> {
          draft.unplaced(key + ": " + text, at + "." + key);
          found[0]++;
        });
    if (found[0] > 0) {
      draft.warn(
          at + "." + key,
          "unknown in an item; its text is kept beside the canvas.",
          "An item is a text or {\"text\": ..., \"by\": \"partner\"}.");
    }
  }

  /// Hands on every text and number at and below a value, in order.
  static void texts(JsonNode value, Consumer<String> taker) {
    if (value.isContainerNode()) {
      value.forEach(entry -> texts(entry, taker));
    } else if (!value.isNull() && !value.isMissingNode()) {
      taker.accept(value.asText());
    }
  }
}
