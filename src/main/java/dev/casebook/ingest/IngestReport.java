package dev.casebook.ingest;

import java.util.List;

/// What came of a run over documents.
///
/// @param outcomes one for each document, in the order of their addresses; removed ones last
/// @param generation of the base after the run
/// @param dryRun whether nothing was stored
public record IngestReport(List<Outcome> outcomes, long generation, boolean dryRun) {

  /// Keeps a copy of the outcomes.
  public IngestReport {
    outcomes = List.copyOf(outcomes);
  }

  /// The same report, once the base has moved on to this generation.
  public IngestReport at(long later) {
    return new IngestReport(outcomes, later, dryRun);
  }

  /// The outcomes of one kind, in order.
  public <T extends Outcome> List<T> all(Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// Whether every document could be read.
  public boolean clean() {
    return all(Outcome.Failed.class).isEmpty();
  }
}
