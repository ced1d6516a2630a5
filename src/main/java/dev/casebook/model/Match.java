package dev.casebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A canvas against the base.
///
/// @param base what the answer rests on
/// @param industry the one that near and far are told apart by; null where neither given nor
///   inferred
/// @param inferred whether that industry was inferred from the nearest cases
/// @param analogues best first
/// @param peers the cases that the benchmark is over
/// @param benchmark most common activity first
/// @param review findings in the order of [FindingKind]
/// @param whyNot null where not asked for
public record Match(
    BaseVersion base,
    @Nullable Industry industry,
    boolean inferred,
    List<Analogue> analogues,
    List<CaseId> peers,
    List<BenchmarkLine> benchmark,
    List<Finding> review,
    @Nullable WhyNot whyNot) {

  /// Keeps copies of the lists.
  public Match {
    analogues = List.copyOf(analogues);
    peers = List.copyOf(peers);
    benchmark = List.copyOf(benchmark);
    review = List.copyOf(review);
  }
}
