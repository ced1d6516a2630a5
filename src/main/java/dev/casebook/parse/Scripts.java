package dev.casebook.parse;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Tells the language of a text whose script says enough.
final class Scripts {

  /// Stands for the script that tells least.
  static final String LATIN = "latin";

  private Scripts() {}

  /// The language of a lower-case text by the script of most of its letters; [#LATIN] where that is
  /// Latin, and `und` where there are no letters or the script says nothing.
  static String language(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    UnicodeScript most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.UNKNOWN);
    return switch (most) {
      case LATIN -> LATIN;
      case CYRILLIC -> cyrillic(text);
      case HAN, HIRAGANA, KATAKANA -> eastAsian(counts);
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case ARABIC -> "ar";
      case DEVANAGARI -> "hi";
      case THAI -> "th";
      default -> Languages.UNDETERMINED;
    };
  }

  /// Japanese mixes its syllables among Chinese characters; Chinese never does.
  private static String eastAsian(Map<UnicodeScript, Integer> counts) {
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    return kana * 10 > counts.getOrDefault(UnicodeScript.HAN, 0) ? "ja" : "zh";
  }

  /// Russian has letters that Ukrainian has not, and the other way round; other languages have
  /// neither.
  private static String cyrillic(String text) {
    if (text.chars().anyMatch(c -> c == 'і' || c == 'ї' || c == 'є' || c == 'ґ')) {
      return "uk";
    }
    boolean russian = text.chars().anyMatch(c -> c == 'ы' || c == 'э' || c == 'ё');
    boolean other = text.chars().anyMatch(c -> c == 'ј' || c == 'љ' || c == 'њ' || c == 'ў');
    return other || (!russian && text.length() > 200) ? Languages.UNDETERMINED : "ru";
  }
}
