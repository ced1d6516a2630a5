package dev.casebook.ingest;

/// Is told how far a long run has come.
@FunctionalInterface
public interface Progress {

  /// For runs that nobody watches.
  Progress SILENT = (done, of, what) -> {};

  /// Called on the running thread after each document.
  ///
  /// @param done how many documents are behind, 1..of
  /// @param of how many there are
  /// @param what the address of the last one
  void at(int done, int of, String what);
}
