package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The files that this package brings along in its jar.
final class Resources {

  private Resources() {}

  /// The text of a resource beside this class; throws [ParseFailure] where it is missing.
  static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ParseFailure("resource dev/casebook/parse/" + name + " is missing: build anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ParseFailure("resource dev/casebook/parse/" + name + " cannot be read", e);
    }
  }

  /// The tree of a YAML resource; throws [ParseFailure] where it is no YAML.
  static JsonNode yaml(String name) {
    Breaches breaches = new Breaches(name);
    YamlTree tree = YamlTree.read(text(name), 1, breaches);
    if (tree == null || breaches.refused()) {
      throw new ParseFailure("resource dev/casebook/parse/" + breaches.problems());
    }
    return tree.root();
  }

  /// The texts of a list in such a tree, in order.
  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : list) {
      texts.add(entry.asText());
    }
    return texts;
  }
}
