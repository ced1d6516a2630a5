package dev.casebook.ingest;

/// Is told what a user should know and need not answer.
@FunctionalInterface
public interface Notice {

  /// Takes one notice.
  ///
  /// @param sentence for people
  void tell(String sentence);
}
