package dev.casebook.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which slugs somebody may have meant who wrote one that does not exist.
final class Spelling {

  private static final int AT_MOST = 3;

  private Spelling() {}

  /// At most three slugs, nearest first: those that contain what was written or are contained in
  /// it, and those at most a quarter of its letters (but at least two) of typing mistakes away.
  static List<String> near(String written, List<BaseCase> cases) {
    int patience = Math.max(2, written.length() / 4);
    Map<String, Integer> distances = new TreeMap<>();
    for (BaseCase candidate : cases) {
      String slug = candidate.id().slug();
      int distance = contains(slug, written) ? 1 : edits(written, slug);
      if (distance <= patience) {
        distances.put(slug, distance);
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean contains(String slug, String written) {
    return written.length() >= 3
        && slug.length() >= 3
        && (slug.contains(written) || written.contains(slug));
  }

  /// Insertions, deletions and replacements that turn one into the other (Levenshtein, 1966).
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
