package dev.casebook.tag;

/// A phrase found in a text.
///
/// @param says what the phrase stands for
/// @param begin index of its first word
/// @param end one past its last word
record Hit<T>(T says, int begin, int end) {

  /// Whether both have a word in common.
  boolean overlaps(Hit<?> other) {
    return begin < other.end && other.begin < end;
  }

  /// How many words it spans.
  int length() {
    return end - begin;
  }
}
