package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/// A YAML text as a tree that knows its lines. Only the plain part of YAML is understood: aliases,
/// which can blow a few lines up into gigabytes, and tags, by which a text could ask for a class,
/// are refused.
///
/// @param root the tree
/// @param lines the line of every key and every list entry, by JSON pointer; the root is at `""`
record YamlTree(JsonNode root, Map<String, Integer> lines) {

  private static final int MAX_CHARACTERS = 256 * 1024;
  private static final int MAX_DEPTH = 30;

  /// Reads a text whose first line is line `firstLine` of the document; null where the breaches say
  /// why it cannot be read.
  static @Nullable YamlTree read(String yaml, int firstLine, Breaches breaches) {
    if (yaml.length() > MAX_CHARACTERS) {
      breaches.refuse(
          firstLine,
          String.format(
              Locale.ROOT,
              "%,d characters of YAML; at most %,d are read.",
              yaml.length(),
              MAX_CHARACTERS),
          "Move prose into the body below the front matter.");
      return null;
    }
    try {
      return refusesBombs(yaml, firstLine, breaches) ? null : tree(yaml, firstLine, breaches);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      breaches.refuse(firstLine + line, "YAML: " + e.getProblem() + ".", mend(yaml, line));
    } catch (YAMLException e) {
      breaches.refuse(firstLine, "YAML: " + firstSentence(e), "Mend or remove what it names.");
    }
    return null;
  }

  private static @Nullable YamlTree tree(String yaml, int firstLine, Breaches breaches) {
    Node node = yaml().compose(new StringReader(yaml));
    if (node == null) {
      breaches.refuse(firstLine, "there is no YAML here.", "Write one `key: value` a line.");
      return null;
    }
    return new YamlNodes(firstLine, breaches).tree(node);
  }

  /// Looks over the text before any tree is made of it.
  private static boolean refusesBombs(String yaml, int firstLine, Breaches breaches) {
    int depth = 0;
    for (Event event : yaml().parse(new StringReader(yaml))) {
      int line = firstLine + (event.getStartMark() == null ? 0 : event.getStartMark().getLine());
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (event instanceof AliasEvent alias) {
        breaches.refuse(
            line,
            "the alias *" + alias.getAnchor() + " stands for something written elsewhere.",
            "Write it out here: aliases are not read.");
        return true;
      }
      if (depth > MAX_DEPTH) {
        breaches.refuse(
            line, "YAML: lists and keys are nested too deep.", "Nest them 30 deep at most.");
        return true;
      }
    }
    return false;
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_CHARACTERS);
    return new Yaml(options);
  }

  /// The commonest mistakes have one mend: quotes.
  private static String mend(String yaml, int line) {
    String written = yaml.lines().skip(line).findFirst().orElse("").strip();
    return "Quote values that hold a colon, a hash or a quotation mark, and check the indentation"
        + (written.isEmpty() ? "." : ", near: " + Words.brief(written));
  }

  private static String firstSentence(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be read");
  }
}
