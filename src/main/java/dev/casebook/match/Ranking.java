package dev.casebook.match;

import dev.casebook.model.Distance;
import dev.casebook.model.Industry;
import dev.casebook.model.Shelf;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All candidates by falling score.
///
/// @param all one entry a case, of the shelves asked for
record Ranking(List<Scored> all) {

  /// Scores every case that stands on one of these shelves.
  static Ranking of(Question question, MatchBase base, Set<Shelf> shelves) {
    return new Ranking(
        base.cases().stream()
            .filter(c -> shelves.contains(c.facts().shelf()))
            .map(c -> Scored.of(question, c))
            .sorted(Scored.BEST_FIRST)
            .toList());
  }

  /// The best case of each company, by falling score, among those that `wanted` lets through.
  Stream<Scored> companies(Predicate<BaseCase> wanted) {
    Set<String> seen = new HashSet<>();
    return all.stream().filter(s -> wanted.test(s.it())).filter(s -> seen.add(s.it().companyKey()));
  }

  /// Whether a case lies at this distance from an industry. A case whose industry is unknown is not
  /// near; where the user's is unknown, nothing is.
  static boolean lies(BaseCase it, Distance distance, @Nullable Industry industry) {
    return switch (distance) {
      case ANY -> true;
      case NEAR -> isNear(it, industry);
      case FAR -> !isNear(it, industry);
    };
  }

  /// Whether a case is of this industry.
  static boolean isNear(BaseCase it, @Nullable Industry industry) {
    return industry != null && it.facts().industry() == industry;
  }
}
