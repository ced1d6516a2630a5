package dev.casebook.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/// How many years of school a text asks for, by Flesch and Kincaid.
final class Readability {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?:\\s|$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Readability() {}

  /// The Flesch-Kincaid grade level, 0.39 words per sentence + 11.8 syllables per word - 15.59
  /// (Kincaid, Fishburne, Rogers and Chissom 1975, report 8-75, Naval Technical Training), for
  /// English; 0 for a text without words.
  static double grade(String text) {
    String[] words = text.isBlank() ? new String[0] : text.strip().split("\\s+");
    if (words.length == 0) {
      return 0;
    }
    long sentences =
        SENTENCE_END.splitAsStream(text).filter(sentence -> !sentence.isBlank()).count();
    long syllables = 0;
    for (String word : words) {
      syllables += syllables(word);
    }
    return 0.39 * words.length / Math.max(1, sentences) + 11.8 * syllables / words.length - 15.59;
  }

  /// Groups of vowels, a silent e at the end left out; at least one.
  private static long syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    long groups = VOWELS.matcher(letters).results().count();
    boolean silent = letters.endsWith("e") && !letters.endsWith("le") && groups > 1;
    return Math.max(1, silent ? groups - 1 : groups);
  }
}
