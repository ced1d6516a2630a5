package dev.casebook.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LevenshteinDistance;

/// How words are spelt and misspelt.
final class Spelling {

  /// Enough of a name to sort by and to recognise its beginning.
  private static final int LONGEST_NAME = 100;

  /// Below this two spellings have too little in common to be worth showing.
  private static final float RELATED = 0.5f;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Spelling() {}

  /// A name in lower case, without accents, with single spaces and cut to a hundred characters.
  static String wholeName(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String lower = SPACES.matcher(bare.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    return lower.length() <= LONGEST_NAME ? lower : lower.substring(0, LONGEST_NAME);
  }

  /// How many letters of a word of this length may be wrong, missing, too many or swapped: none up
  /// to four, one up to eight, else two.
  static int edits(String word) {
    int length = word.codePointCount(0, word.length());
    if (length <= 4) {
      return 0;
    }
    return length <= 8 ? 1 : 2;
  }

  /// At most three of the candidates that are spelt most like what was written, nearest first;
  /// empty where none is like it. A candidate that begins as written counts as near.
  static List<String> nearest(String written, Collection<String> candidates) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(c -> likeness(wanted, c) >= RELATED)
        .sorted(
            Comparator.<String>comparingDouble(c -> -likeness(wanted, c))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static float likeness(String wanted, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    float whole = new LevenshteinDistance().getDistance(wanted, other);
    boolean begins = wanted.length() >= 3 && other.contains(wanted);
    return begins ? Math.max(whole, 0.75f) : whole;
  }
}
