package dev.casebook.model;

import java.util.List;

/// How common an activity is among peers.
///
/// @param peers how many run it themselves
/// @param of how many peers there are
/// @param yours whether the user's canvas has it
/// @param partnerRun how many leave it to a partner
/// @param passages at most one a peer that runs it
public record BenchmarkLine(
    Activity activity, int peers, int of, boolean yours, int partnerRun, List<Passage> passages) {

  /// Keeps a copy of the passages.
  public BenchmarkLine {
    passages = List.copyOf(passages);
  }
}
