package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Passage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Counts who among the peers runs what.
final class Benchmark {

  private Benchmark() {}

  /// One line for each activity that a peer runs or leaves to partners, or that is the user's own;
  /// most peers first, then by title. A peer counts as leaving an activity to partners only where
  /// it does not run it too. Empty where there are no peers, since then nothing sets anybody apart.
  static List<BenchmarkLine> of(List<BaseCase> peers, Set<Activity> yours) {
    if (peers.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Activity.values())
        .map(a -> line(a, peers, yours.contains(a)))
        .filter(l -> l.peers() > 0 || l.partnerRun() > 0 || l.yours())
        .sorted(
            Comparator.comparingInt(BenchmarkLine::peers)
                .reversed()
                .thenComparing(l -> l.activity().title()))
        .toList();
  }

  private static BenchmarkLine line(Activity activity, List<BaseCase> peers, boolean yours) {
    List<Passage> passages =
        peers.stream()
            .filter(p -> p.firm().has(activity))
            .map(p -> Passages.of(p.stored(), p.firm().evidence(activity)))
            .toList();
    long partnerRun =
        peers.stream()
            .filter(p -> !p.firm().has(activity))
            .filter(p -> p.partner().has(activity))
            .count();
    return new BenchmarkLine(
        activity, passages.size(), peers.size(), yours, (int) partnerRun, passages);
  }
}
