package dev.casebook.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Beginnings of words, or of phrases, that give a meaning away: "deliver" is found in "Home
/// delivery" and in "delivered". A cue that ends with a full stop must be the whole word: "ad." is
/// found in "an ad", not in "advice".
final class Cues {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 2_000;

  private final List<String> cues;

  private Cues(List<String> cues) {
    this.cues = cues;
  }

  /// Cues divided by commas, in lower case and without punctuation inside: "e commerce".
  static Cues of(String divided) {
    return new Cues(
        Arrays.stream(divided.split(","))
            .map(String::strip)
            .map(c -> " " + (c.endsWith(".") ? c.substring(0, c.length() - 1) + " " : c))
            .toList());
  }

  /// Whether a text has one of them. Only its first 2,000 characters are read.
  boolean in(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain = " " + BETWEEN_WORDS.matcher(head.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    return cues.stream().anyMatch(plain::contains);
  }

  /// Whether one of these texts has one of them.
  boolean inAny(List<String> texts) {
    return texts.stream().anyMatch(this::in);
  }
}
