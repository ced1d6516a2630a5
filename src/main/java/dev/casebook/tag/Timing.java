package dev.casebook.tag;

import java.util.HashSet;
import java.util.Set;

/// When the words of a hit hold: how much of its strength is left for the present.
final class Timing {

  private static final double SIMPLE_PAST = 0.6;
  private static final double TO_COME = 0.6;
  private static final int NEAR = 6;
  private static final Set<String> SUBJECTS =
      Set.of("it", "we", "they", "company", "firm", "bank", "group", "was", "were", "had");

  private final Scan scan;
  private final Signs signs;
  private final Set<Integer> overClauses = new HashSet<>();

  Timing(Scan scan, Signs signs) {
    this.scan = scan;
    this.signs = signs;
    signs.all(Sign.PAST).forEach(hit -> overClauses.add(scan.clause(hit.begin())));
    signs.all(Sign.PRESENT).forEach(hit -> overClauses.remove(scan.clause(hit.begin())));
  }

  /// 1 for the present, 0 for what is over, between for a simple past ("opened ten shops") and for
  /// plans.
  double discount(Hit<?> hit) {
    boolean told = isToldAsPast(hit.begin());
    if (told && overClauses.contains(scan.clause(hit.begin()))) {
      return 0;
    }
    if (told) {
      return SIMPLE_PAST;
    }
    return isToCome(hit) ? TO_COME : 1;
  }

  private boolean isToldAsPast(int at) {
    if (at == 0 || !Tense.isPast(scan.lower(at)) || !scan.sameClause(at - 1, at)) {
      return false;
    }
    int before = scan.lower(at - 1).endsWith("ly") && at > 1 ? at - 2 : at - 1;
    return !Tense.isPresentAuxiliary(scan.lower(before))
        && (SUBJECTS.contains(scan.lower(before)) || scan.isCapital(before));
  }

  private boolean isToCome(Hit<?> hit) {
    for (int at = Math.max(0, hit.begin() - NEAR); at < hit.begin(); at++) {
      if (signs.at(Sign.FUTURE, at) != null && scan.sameSegment(at, hit.begin())) {
        return true;
      }
    }
    return false;
  }
}
