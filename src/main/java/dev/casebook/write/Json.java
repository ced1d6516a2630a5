package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/// Helps to build JSON trees. Objects keep the order in which their fields were put, and a tree's
/// `toString` is JSON on one line.
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /// An empty object.
  static ObjectNode object() {
    return NODES.objectNode();
  }

  /// An array with one element for each thing, in their order.
  static <T> ArrayNode array(Collection<T> things, Function<T, JsonNode> element) {
    ArrayNode array = NODES.arrayNode();
    things.forEach(t -> array.add(element.apply(t)));
    return array;
  }

  /// An array of strings.
  static ArrayNode texts(Collection<String> texts) {
    return array(texts, NODES::textNode);
  }

  /// The ids of a set of constants in the order of their type, so that the same set always reads
  /// the same.
  static <E extends Enum<E> & Named> ArrayNode ids(Class<E> type, Collection<E> constants) {
    return texts(
        Arrays.stream(type.getEnumConstants()).filter(constants::contains).map(Named::id).toList());
  }
}
