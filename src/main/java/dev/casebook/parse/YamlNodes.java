package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Turns composed YAML into a Jackson tree and writes down the lines. Scalars are read as the core
/// schema of YAML 1.2 has them, by which `NO` is Norway and not false. Depth is bounded by the
/// composer before this begins.
final class YamlNodes {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}\\.[0-9]{1,18}");

  private final int firstLine;
  private final Breaches breaches;
  private final Map<String, Integer> lines = new HashMap<>();

  /// For a text whose first line is line `firstLine` of its document.
  YamlNodes(int firstLine, Breaches breaches) {
    this.firstLine = firstLine;
    this.breaches = breaches;
  }

  /// The tree below this node; keys that stand twice are noted as breaches.
  YamlTree tree(Node node) {
    lines.put("", line(node));
    JsonNode root = convert(node, "");
    return new YamlTree(root, Map.copyOf(lines));
  }

  private JsonNode convert(Node node, String pointer) {
    return switch (node) {
      case MappingNode mapping -> object(mapping, pointer);
      case SequenceNode sequence -> array(sequence, pointer);
      case ScalarNode scalar -> scalar(scalar);
      case AnchorNode _ -> MAKE.nullNode();
      default -> throw new ParseFailure("SnakeYAML composed a node of unknown kind: " + node);
    };
  }

  private ObjectNode object(MappingNode mapping, String pointer) {
    ObjectNode object = MAKE.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
      String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
      if (object.has(key)) {
        breaches.refuse(
            line(tuple.getKeyNode()),
            "the key `"
                + key
                + "` stands here for the second time, after line "
                + lines.get(below)
                + ".",
            "Keep one of the two.");
        continue;
      }
      lines.put(below, line(tuple.getKeyNode()));
      object.set(key, convert(tuple.getValueNode(), below));
    }
    return object;
  }

  private ArrayNode array(SequenceNode sequence, String pointer) {
    ArrayNode array = MAKE.arrayNode();
    for (Node entry : sequence.getValue()) {
      String below = pointer + "/" + array.size();
      lines.put(below, line(entry));
      array.add(convert(entry, below));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode node) {
    String value = node.getValue();
    if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      return MAKE.textNode(value);
    }
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> MAKE.nullNode();
      case "true", "True", "TRUE" -> MAKE.booleanNode(true);
      case "false", "False", "FALSE" -> MAKE.booleanNode(false);
      default -> numberOrText(value);
    };
  }

  private static JsonNode numberOrText(String value) {
    if (WHOLE.matcher(value).matches()) {
      return MAKE.numberNode(Long.parseLong(value));
    }
    return DECIMAL.matcher(value).matches()
        ? MAKE.numberNode(Double.parseDouble(value))
        : MAKE.textNode(value);
  }

  private int line(Node node) {
    return firstLine + node.getStartMark().getLine();
  }
}
