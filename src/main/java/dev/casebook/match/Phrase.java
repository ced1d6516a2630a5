package dev.casebook.match;

import java.util.Arrays;
import java.util.Collection;

/// A canvas item made ready for comparison: the numbers of its stems, and how much they weigh.
final class Phrase {

  private final int[] ids;
  private final double mass;
  private final StemWeights weights;

  /// The phrase with these stems; those that the base does not know weigh, but are never shared.
  Phrase(Collection<String> stems, StemWeights weights) {
    int[] all = stems.stream().mapToInt(weights::id).sorted().toArray();
    this.mass = Arrays.stream(all).mapToDouble(weights::weight).sum();
    this.ids = Arrays.stream(all).filter(id -> id >= 0).toArray();
    this.weights = weights;
  }

  /// Whether nothing in it can be compared.
  boolean isEmpty() {
    return mass == 0;
  }

  /// How alike two phrases are, in 0..1: the weight that they share over the geometric mean of what
  /// each weighs (the coefficient of Ochiai, 1957, on weighted sets). Longer phrases so need more
  /// in common, but not in proportion.
  double likeness(Phrase other) {
    double shared = sharedWith(other);
    return shared == 0 ? 0 : Math.min(1, shared / Math.sqrt(mass * other.mass));
  }

  private double sharedWith(Phrase other) {
    double shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < ids.length && theirs < other.ids.length) {
      int order = Integer.compare(ids[mine], other.ids[theirs]);
      if (order == 0) {
        shared += weights.weight(ids[mine]);
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
