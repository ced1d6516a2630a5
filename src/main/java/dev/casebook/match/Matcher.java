package dev.casebook.match;

import dev.casebook.model.Analogue;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Block;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.TaggedCanvas;
import dev.casebook.model.WordForms;
import java.util.List;
import java.util.Map;

/// Holds a canvas against the base. The same canvas, base and options always give the same answer.
/// Keeps nothing between calls; any number of threads may share one.
public final class Matcher {

  private final ContentWords content;

  /// @param words the same word forms that the [MatchBase] was made with
  public Matcher(WordForms words) {
    this.content = new ContentWords(words);
  }

  /// How much each block counts where a request does not say: the key activities most. Every block
  /// has an entry.
  public static Map<Block, Double> defaultWeights() {
    return BlockWeights.DEFAULTS;
  }

  /// The analogues, the benchmark and the review of a canvas.
  ///
  /// - Candidates are the cases on the shelves asked for. Each is compared on every block that the
  ///   user has filled; blocks left empty are left out and the rest weighed anew.
  /// - Analogues come best first, ties by company and then slug; of several cases of a company only
  ///   the best is shown. There are as many as asked for wherever that many companies lie at the
  ///   distance asked for, the last of them perhaps with score 0 and without reasons.
  /// - The benchmark is over the peers named, else over the ten nearest companies at any distance.
  ///
  /// Throws [InvalidRequest] for a canvas without an item (field `canvas`), where every filled
  /// block weighs 0 (`weight`), and for a slug that the base lacks or that cannot be a peer
  /// (`peers`, `why-not`).
  public Match match(MatchBase base, TaggedCanvas canvas, MatchOptions options)
      throws InvalidRequest {
    Question question = Question.of(canvas, base, content, BlockWeights.with(options.weights()));
    Ranking ranking = Ranking.of(question, base, options.shelves());
    Home home = Home.of(options, canvas.canvas(), ranking);
    Reasons reasons = new Reasons(question, home.industry());
    List<Analogue> analogues =
        ranking
            .companies(c -> Ranking.lies(c, options.distance(), home.industry()))
            .limit(options.top())
            .map(reasons::analogue)
            .toList();
    List<BaseCase> peers = Peers.of(options, base, ranking);
    List<BenchmarkLine> benchmark = Benchmark.of(peers, question.firm().activities());
    Draft draft = new Draft(canvas, content, benchmark, base.rarity());
    return new Match(
        base.version(),
        home.industry(),
        home.inferred(),
        analogues,
        peers.stream().map(BaseCase::id).toList(),
        benchmark,
        Review.of(draft),
        new Standing(base, ranking, reasons, options).answer());
  }
}
