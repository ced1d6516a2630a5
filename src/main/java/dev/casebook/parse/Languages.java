package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells in which language a text is written: by its script, and within the Latin script by how
/// many of its words are the little words of a language. Small and honest: where the signs are too
/// few or two languages lie level it says so.
public final class Languages {

  /// What is answered where the language cannot be told.
  public static final String UNDETERMINED = "und";

  private static final int LOOK_AT = 20_000;
  private static final int FEWEST_HITS = 2;
  private static final double SMALLEST_SHARE = 0.10;
  private static final double CLEAR_LEAD = 1.15;
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Map<String, Set<String>> LITTLE_WORDS = littleWords();

  private Languages() {}

  /// The ISO 639-1 code of the language of a text, or `und` where it cannot be told, as for a text
  /// of a few names. Latin script: en, de, fr, es, pt, it, nl, pl, sv, da, no, fi, tr. Other
  /// scripts: ru and uk, el, he, ar, hi, th, ko, ja and zh, taken from the script alone. Looks at
  /// the first 20,000 UTF-16 units; never fails. Safe for use by several threads.
  public static String detect(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
    String byScript = Scripts.language(start);
    return byScript.equals(Scripts.LATIN) ? byWords(start) : byScript;
  }

  private static String byWords(String text) {
    List<String> words = APART.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    String best = UNDETERMINED;
    long most = 0;
    long second = 0;
    for (Map.Entry<String, Set<String>> language : LITTLE_WORDS.entrySet()) {
      long hits = words.stream().filter(language.getValue()::contains).count();
      if (hits > most) {
        second = most;
        most = hits;
        best = language.getKey();
      } else {
        second = Math.max(second, hits);
      }
    }
    boolean enough = most >= FEWEST_HITS && most >= SMALLEST_SHARE * words.size();
    return enough && most >= CLEAR_LEAD * second ? best : UNDETERMINED;
  }

  private static Map<String, Set<String>> littleWords() {
    JsonNode lists = Resources.yaml("stop-words.yaml");
    Map<String, Set<String>> words = new HashMap<>();
    lists
        .properties()
        .forEach(e -> words.put(e.getKey(), new HashSet<>(Resources.texts(e.getValue()))));
    return Map.copyOf(words);
  }
}
