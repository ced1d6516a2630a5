package dev.casebook.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether words that no list knows name a thing to have rather than something done: "prober 300mm
/// x 4", "drum filter", "14 vans", "SCADA". Looks at forms, since engineers' lists hold words that
/// no list can hold. Chosen on the tune part of the coded canvases.
final class Things {

  private static final Pattern COUNTED =
      Pattern.compile("^\\d+ .*|.*\\b[x\u00d7] ?\\d+.*|.*\\b\\d+ ?[x\u00d7]\\b.*");
  private static final Pattern DEED =
      Pattern.compile(".*(ing|ings|tion|tions|sion|ment|ments|ance)");
  private static final Pattern TOOL = Pattern.compile(".{3,}(er|or|ers|ors)");
  private static final Pattern SHOUTED = Pattern.compile("(\\p{Lu}{3,}[ /]?)+");
  private static final Set<String> NO_TOOLS =
      Set.of(
          "customer",
          "customers",
          "newsletter",
          "newsletters",
          "after",
          "over",
          "under",
          "order",
          "orders",
          "offer",
          "offers",
          "further",
          "other",
          "together",
          "number",
          "winter",
          "summer",
          "dinner",
          "dinners",
          "tour",
          "tours",
          "labor",
          "labour",
          "paper",
          "matter",
          "cover");
  private static final Set<String> HEADS =
      Set.of(
          "unit",
          "units",
          "system",
          "systems",
          "plant",
          "tank",
          "tanks",
          "oven",
          "ovens",
          "machine",
          "machines",
          "room",
          "rooms",
          "van",
          "vans",
          "vehicle",
          "vehicles",
          "truck",
          "trucks",
          "kit",
          "tool",
          "tools",
          "station",
          "stations",
          "site",
          "website",
          "kitchen",
          "equipment",
          "skid",
          "dish",
          "line",
          "lines",
          "press",
          "boat",
          "boats",
          "stock");

  private Things() {}

  /// Whether the text names a thing. Says no where a word of it speaks of a deed.
  static boolean named(String text) {
    List<String> words = Words.of(text);
    if (words.isEmpty() || words.stream().anyMatch(word -> DEED.matcher(word).matches())) {
      return false;
    }
    String last = words.getLast();
    return COUNTED.matcher(text.toLowerCase(Locale.ROOT)).matches()
        || SHOUTED.matcher(text.strip()).matches()
        || HEADS.contains(last)
        || (TOOL.matcher(last).matches() && !NO_TOOLS.contains(last));
  }
}
