package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

/// Says in plain words what a schema found.
final class SchemaWording {

  private SchemaWording() {}

  /// A sentence about one breach at `pointer`.
  static String finding(String pointer, Error error) {
    String where = where(pointer);
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "required" -> "the key `" + property + "` is missing" + in(where) + ".";
      case "additionalProperties" -> "unknown key `" + property + "`" + in(where) + ".";
      case "enum", "pattern", "format" ->
          "`"
              + where
              + "` is "
              + value(error.getInstanceNode())
              + ", which is not among what is"
              + " known or has another form.";
      case "type" -> "`" + where + "` is " + kind(error.getInstanceNode()) + ".";
      case "not" -> "`" + where + "` is empty.";
      default -> "`" + where + "`: " + error.getMessage() + ".";
    };
  }

  /// `/canvas/channels/0` as people say it: `canvas.channels[1]`, entries counted from 1.
  static String where(String pointer) {
    StringBuilder said = new StringBuilder();
    for (String step : pointer.split("/", -1)) {
      if (step.chars().allMatch(Character::isDigit) && !step.isEmpty()) {
        said.append('[').append(Long.parseLong(step) + 1).append(']');
      } else if (!step.isEmpty()) {
        said.append(said.isEmpty() ? "" : ".").append(step.replace("~1", "/").replace("~0", "~"));
      }
    }
    return said.toString();
  }

  private static String in(String where) {
    return where.isEmpty() ? "" : " in `" + where + "`";
  }

  private static String value(JsonNode node) {
    return node.isTextual() ? Words.brief(node.asText()) : node.toString();
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "text, " + Words.brief(node.asText()) + ", where something else is expected";
      case NUMBER -> "the number " + node + ", where something else is expected";
      case BOOLEAN -> "read as " + node + ", where something else is expected";
      case ARRAY -> "a list, where something else is expected";
      case OBJECT -> "a mapping of keys, where something else is expected";
      case NULL, MISSING -> "empty";
      case BINARY, POJO -> "of an unknown kind";
    };
  }
}
