package dev.casebook.search;

/// What came of opening an index.
public sealed interface Opening {

  /// The index answers.
  ///
  /// @param engine to be closed by whoever asked for it
  record Ready(SearchEngine engine) implements Opening {}

  /// The index must be built again from the store; nothing is lost by that.
  ///
  /// @param reason for people, naming the folder and what was found there
  record Unusable(String reason) implements Opening {}
}
