package dev.casebook.match;

import dev.casebook.model.Canvas;
import dev.casebook.model.Industry;
import dev.casebook.model.MatchOptions;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The industry that near and far are told apart by.
///
/// @param industry null where it is neither given nor can be inferred
/// @param inferred whether nobody gave it
record Home(@Nullable Industry industry, boolean inferred) {

  private static final int VOTERS = 5;

  /// The industry of the request, else that of the canvas, else the one that the five nearest
  /// companies of known industry vote for, each with its score. Companies that score 0 have no
  /// vote; a tie goes to the industry that comes first in [Industry].
  static Home of(MatchOptions options, Canvas canvas, Ranking ranking) {
    Industry given = options.industry() != null ? options.industry() : canvas.industry();
    if (given != null) {
      return new Home(given, false);
    }
    Industry voted = vote(ranking);
    return new Home(voted, voted != null);
  }

  private static @Nullable Industry vote(Ranking ranking) {
    Map<Industry, Double> votes = new EnumMap<>(Industry.class);
    ranking
        .companies(c -> c.facts().industry() != null)
        .filter(s -> s.score() > 0)
        .limit(VOTERS)
        .forEach(s -> count(votes, s));
    Industry best = null;
    for (Map.Entry<Industry, Double> vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.getOrDefault(best, 0.0)) {
        best = vote.getKey();
      }
    }
    return best;
  }

  private static void count(Map<Industry, Double> votes, Scored voter) {
    Industry industry = voter.it().facts().industry();
    if (industry != null) {
      votes.merge(industry, voter.score(), Double::sum);
    }
  }
}
