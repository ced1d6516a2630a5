package dev.casebook.tag;

import java.util.BitSet;

/// Which words of a text its writer names as activities: after "is engaged in" or "outsources", to
/// the end of the clause. There a weak cue counts as it does in the key activities block.
final class Declared {

  private final BitSet words = new BitSet();

  Declared(Scan scan, Signs signs) {
    signs.all(Sign.DECLARES).forEach(hit -> mark(scan, hit));
    signs.all(Sign.HANDS_OVER).forEach(hit -> mark(scan, hit));
    signs.all(Sign.LEAVES_TO).forEach(hit -> words.set(hit.begin() + 1, hit.end()));
  }

  private void mark(Scan scan, Hit<Sign> hit) {
    for (int at = hit.end(); scan.sameClause(hit.begin(), at); at++) {
      words.set(at);
    }
  }

  /// Whether the hit begins among them.
  boolean covers(Hit<?> hit) {
    return words.get(hit.begin());
  }
}
