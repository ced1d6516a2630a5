package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.Country;
import dev.casebook.model.Shelf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What front matter must keep that a schema cannot say. Runs on any tree, whether or not the
/// schema was content, so that an author hears everything at once.
final class FrontMatterRules {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final int LONGEST_ITEM = 14;
  private static final int FULL = 3;

  private final YamlTree tree;
  private final Breaches breaches;

  private FrontMatterRules(YamlTree tree, Breaches breaches) {
    this.tree = tree;
    this.breaches = breaches;
  }

  /// Notes every breach; `address` names the file.
  static void check(YamlTree tree, String address, Breaches breaches) {
    FrontMatterRules rules = new FrontMatterRules(tree, breaches);
    rules.slug(address);
    rules.country();
    rules.sourceKeys();
    rules.scale();
    rules.sourcing();
    rules.items();
  }

  /// The keys under `sources`, whatever else may be wrong with them.
  static Set<String> keys(JsonNode root) {
    Set<String> keys = new HashSet<>();
    root.path("sources").forEach(source -> keys.add(source.path("key").asText()));
    keys.remove("");
    return keys;
  }

  /// Whether a case stands on the shelf of invented companies, which rest on no sources.
  static boolean isIllustration(JsonNode root) {
    return root.path("shelf").asText().equals(Shelf.ILLUSTRATIONS.id());
  }

  private void slug(String address) {
    String name =
        address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
    String slug = tree.root().path("slug").asText();
    String stem =
        name.toLowerCase(Locale.ROOT).endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    if (!slug.isEmpty() && !stem.equals(slug)) {
      breaches.warn(
          line("/slug"),
          "the slug `" + slug + "` is not the name of the file, " + Words.brief(name) + ".",
          "Name the file " + slug + ".md, or mend the slug if nobody has linked to it yet.");
    }
  }

  private void country() {
    String code = tree.root().path("country").asText();
    if (code.matches("[A-Z]{2}") && Country.of(code).isEmpty()) {
      breaches.refuse(
          line("/country"),
          "ISO 3166 knows no country `" + code + "`.",
          "Use the alpha-2 code of the headquarters' country, such as CH, GB or US.");
    }
  }

  private void sourceKeys() {
    Map<String, String> first = new HashMap<>();
    JsonNode sources = tree.root().path("sources");
    for (int i = 0; i < sources.size(); i++) {
      String key = sources.path(i).path("key").asText();
      String before = key.isEmpty() ? null : first.putIfAbsent(key, "/sources/" + i);
      if (before != null) {
        breaches.refuse(
            line("/sources/" + i + "/key"),
            "the source key `" + key + "` was given away on line " + line(before) + ".",
            "Give each source a key of its own, here and in the text.");
      }
    }
  }

  private void scale() {
    Set<String> keys = keys(tree.root());
    JsonNode scale = tree.root().path("scale");
    for (int i = 0; i < scale.size(); i++) {
      String key = scale.path(i).path("source").asText();
      if (!key.isEmpty() && !keys.contains(key)) {
        breaches.refuse(
            line("/scale/" + i + "/source"),
            "the figure rests on `" + key + "`, which is no key under `sources`.",
            "Add that source, or correct the key.");
      }
    }
  }

  private void sourcing() {
    int sources = keys(tree.root()).size();
    boolean full = tree.root().path("sourcing").asText().equals("full");
    if (full && sources < FULL && !isIllustration(tree.root())) {
      breaches.warn(
          line("/sourcing"),
          "sourcing is called full with " + sources + " of at least three sources.",
          "Add sources that were read, or write `sourcing: thin`.");
    }
  }

  private void items() {
    tree.root().path("canvas").properties().forEach(b -> items(b.getKey(), b.getValue()));
  }

  private void items(String block, JsonNode items) {
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.path(i);
      String text = item.isTextual() ? item.asText() : item.path("text").asText();
      int line = line("/canvas/" + block + "/" + i);
      if (DIGIT.matcher(text).find()) {
        breaches.warn(
            line,
            "a figure in the canvas item " + Words.brief(text) + ".",
            "Tell figures in the body, where a source can stand beside them.");
      }
      if (text.split("\\s+").length > LONGEST_ITEM) {
        breaches.warn(
            line,
            "the canvas item " + Words.brief(text) + " has more than 14 words.",
            "Say it in 3 to 12 words.");
      }
    }
  }

  private int line(String pointer) {
    return tree.lines().getOrDefault(pointer, 1);
  }
}
