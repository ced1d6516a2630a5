package dev.casebook.write;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Makes slugs of names.
final class Slugs {

  private static final int LONGEST = 80;

  /// Letters that do not fall apart into a letter of the alphabet and an accent.
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "þ", "th", "ð", "d");

  private Slugs() {}

  /// The slug of a name: lower case, accents dropped, everything else that is no letter or digit of
  /// ASCII a hyphen. Apostrophes vanish, so that "Levi's" becomes `levis`. A name of which nothing
  /// is left becomes `company`.
  static String of(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      low = low.replace(letter.getKey(), letter.getValue());
    }
    String slug =
        Normalizer.normalize(low, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'’`]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
    return cut.isEmpty() ? "company" : cut;
  }
}
