package dev.casebook.model;

/// The words that carry a tag, so that a reader can check it.
///
/// @param place the paragraph or canvas item that they stand in
/// @param words exactly as they stand there
/// @param start first UTF-16 unit within that paragraph or item
/// @param end one past the last
public record Evidence(Place place, String words, int start, int end) {

  /// Throws [IllegalArgumentException] where the span does not fit the words.
  public Evidence {
    if (start < 0 || end - start != words.length() || words.isBlank()) {
      throw new IllegalArgumentException("evidence without words: " + start + ".." + end);
    }
  }
}
