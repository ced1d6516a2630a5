package dev.casebook.model;

/// A stretch of a text, in UTF-16 units.
///
/// @param start first unit
/// @param end one past the last; not before `start`
public record Span(int start, int end) {

  /// Throws [IllegalArgumentException] where the end lies before the start.
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }
}
