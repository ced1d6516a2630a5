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

  private static final float CONTAINED = 0.75f;
  private static final float SINGLE_WORD = 0.9f;

  private static final Pattern WORD_ENDS = Pattern.compile("[ _-]+");
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

  /// From 0 to 1: how alike they are as a whole, or, a little less, the likest single word.
  private static float likeness(String wanted, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    float best = distance(wanted, other);
    if (wanted.length() >= 3 && other.contains(wanted)) {
      best = Math.max(best, CONTAINED);
    }
    for (String word : WORD_ENDS.split(other, -1)) {
      float alike = distance(wanted, word);
      best = alike >= CONTAINED ? Math.max(best, SINGLE_WORD * alike) : best;
    }
    return best;
  }

  private static float distance(String one, String other) {
    return new LevenshteinDistance().getDistance(one, other);
  }
}
