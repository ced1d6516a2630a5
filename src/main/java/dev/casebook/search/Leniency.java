package dev.casebook.search;

/// How exactly a case must answer. The next one is tried only where the one before finds nothing.
enum Leniency {
  /// Every word, as typed.
  STRICT,
  /// Every word, as typed or nearly so.
  FORGIVING,
  /// At least one of the words, as typed or nearly so.
  ANY_WORD
}
