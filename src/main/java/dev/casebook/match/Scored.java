package dev.casebook.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A case with all that ties it to the user's canvas.
///
/// @param ties by falling share
/// @param score 0..1, what the shares add up to
record Scored(BaseCase it, List<Tie> ties, double score) {

  /// Best first; those that score the same by company, then by slug.
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(s -> s.it().facts().company())
          .thenComparing(s -> s.it().id());

  /// Holds a case against a canvas.
  static Scored of(Question question, BaseCase it) {
    List<Tie> ties = new ArrayList<>();
    question.comparisons().forEach(c -> c.compare(it, ties::add));
    ties.sort(Comparator.comparingDouble(Tie::share).reversed());
    double score = ties.stream().mapToDouble(Tie::share).sum();
    return new Scored(it, List.copyOf(ties), Math.min(1, score));
  }
}
