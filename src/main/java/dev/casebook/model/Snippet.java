package dev.casebook.model;

import java.util.List;

/// A passage of a case that answers a query.
///
/// @param where the heading of the section, or the title of the canvas block
/// @param text the passage, plain
/// @param highlights the words that answer, ordered and not overlapping
public record Snippet(String where, String text, List<Span> highlights) {

  /// Keeps a copy of the highlights.
  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
