package dev.casebook.tag;

import java.util.HashMap;
import java.util.Map;

/// Overwrites who acts where a text tells what a product is for or whom it serves: "used in
/// drilling", "for the mining industry". What is done there, others do.
final class Purpose {

  private final Scan scan;
  private final Signs signs;
  private final Role[] roles;

  Purpose(Scan scan, Signs signs, Role[] roles) {
    this.scan = scan;
    this.signs = signs;
    this.roles = roles;
  }

  /// Writes into the roles given to the constructor.
  void apply() {
    signs.all(Sign.PURPOSE).forEach(hit -> fillForward(hit.end()));
    innermostServed().values().forEach(hit -> fill(hit.begin() + 1, hit.end()));
  }

  private void fillForward(int from) {
    for (int at = from; scan.sameClause(from - 1, at) && !firmSpeaks(at); at++) {
      roles[at] = Role.OTHER;
    }
  }

  private boolean firmSpeaks(int at) {
    return scan.segmentBegin(at) == at
        && signs.firmWithin(at, signs.skip(Sign.LEAD, at, scan.size()));
  }

  /// "to build machines for mining companies" is served from "for" on.
  private Map<Integer, Hit<Sign>> innermostServed() {
    Map<Integer, Hit<Sign>> byEnd = new HashMap<>();
    signs.all(Sign.SERVED).forEach(hit -> byEnd.put(hit.end(), hit));
    return byEnd;
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      roles[i] = Role.OTHER;
    }
  }
}
