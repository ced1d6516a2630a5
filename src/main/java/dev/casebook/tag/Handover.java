package dev.casebook.tag;

import java.util.Set;

/// Overwrites who acts where a text gives an activity away: "outsources delivery", "leaves cooking
/// to the restaurants", "support is outsourced", "tools made by contract makers".
final class Handover {

  private static final int NEAR = 3;
  private static final Set<String> BUT = Set.of("but", "while", "whereas");

  private final Scan scan;
  private final Signs signs;
  private final Role[] roles;

  Handover(Scan scan, Signs signs, Role[] roles) {
    this.scan = scan;
    this.signs = signs;
    this.roles = roles;
  }

  /// Writes into the roles given to the constructor.
  void apply() {
    signs.all(Sign.HANDS_OVER).forEach(hit -> fillForward(hit.end()));
    signs.all(Sign.LEAVES_TO).forEach(hit -> fill(hit.begin() + 1, hit.end(), Role.PARTNER));
    signs
        .all(Sign.HANDED_OVER)
        .forEach(hit -> fill(scan.segmentBegin(hit.begin()), hit.begin(), Role.PARTNER));
    signs.all(Sign.PARTNER).forEach(this::passive);
    signs.all(Sign.CUSTOMER).forEach(this::passive);
  }

  private void fillForward(int from) {
    for (int at = from; scan.sameClause(from - 1, at) && !firmSpeaks(at); at++) {
      roles[at] = Role.PARTNER;
    }
  }

  private boolean firmSpeaks(int at) {
    return scan.segmentBegin(at) == at
        && (BUT.contains(scan.lower(at))
            || signs.firmWithin(at, signs.skip(Sign.LEAD, at, scan.size())));
  }

  /// "made by partners": from the participle, or from the start of the segment where the firm is
  /// not its subject.
  private void passive(Hit<Sign> actor) {
    int by = byBefore(actor.begin());
    if (by <= 0) {
      return;
    }
    int begin = scan.segmentBegin(by);
    for (int at = by - 1; at >= Math.max(begin, by - NEAR); at--) {
      if (Tense.isParticiple(scan.lower(at))) {
        boolean firm = signs.firmWithin(begin, signs.skip(Sign.LEAD, begin, by));
        boolean finite = !firm && isBe(at - 1, begin);
        fill(finite ? begin : at, by, Signs.roleOf(actor));
        return;
      }
    }
  }

  private boolean isBe(int at, int begin) {
    for (int i = at; i >= Math.max(begin, at - 1); i--) {
      if (Tense.isBe(scan.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private int byBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (scan.lower(i).equals("by")) {
        return i;
      }
    }
    return -1;
  }

  private void fill(int from, int to, Role role) {
    for (int i = from; i < to; i++) {
      roles[i] = role;
    }
  }
}
