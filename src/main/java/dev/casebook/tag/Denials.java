package dev.casebook.tag;

import java.util.BitSet;
import java.util.Set;

/// Which words of a text are denied. A denial reaches to the end of its segment, and further while
/// the list goes on with "or": "does not design, make or sell". "But" ends it, and so does a verb
/// that the firm takes up again: "makes no cars and sells tools".
final class Denials {

  private static final int REACH = 10;
  private static final Set<String> NONE = Set.of("no", "none", "nothing", "neither", "little");
  private static final Set<String> ALTERNATIVE = Set.of("or", "nor");

  private final Scan scan;
  private final Signs signs;
  private final BitSet denied = new BitSet();

  Denials(Scan scan, Signs signs) {
    this.scan = scan;
    this.signs = signs;
    signs.all(Sign.DENIAL).forEach(this::mark);
  }

  private void mark(Hit<Sign> denial) {
    int limit = Math.min(scan.size(), denial.end() + REACH);
    for (int at = denial.end(); at < limit && scan.sameClause(denial.begin(), at); at++) {
      if (scan.segmentBegin(at) == at && !goesOn(at, limit)) {
        return;
      }
      denied.set(at);
    }
  }

  /// Whether the denial reaches into the segment that begins here.
  private boolean goesOn(int at, int limit) {
    if (scan.lower(at).equals("and")) {
      return at + 1 < scan.size() && !scan.lower(at + 1).endsWith("s");
    }
    for (int i = at; i < limit && scan.sameClause(at, i) && !scan.lower(i).equals("but"); i++) {
      if (ALTERNATIVE.contains(scan.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a denial before the word reaches it.
  boolean reaches(int word) {
    return denied.get(word);
  }

  /// Whether the words of a hit are denied: before them, among them ("keeps no stock"), or just
  /// after ("makes none").
  boolean covers(Hit<?> hit) {
    if (denied.get(hit.begin())) {
      return true;
    }
    for (int at = hit.begin() + 1; at < hit.end(); at++) {
      if (signs.at(Sign.DENIAL, at) != null) {
        return true;
      }
    }
    return scan.sameClause(hit.begin(), hit.end()) && NONE.contains(scan.lower(hit.end()));
  }
}
