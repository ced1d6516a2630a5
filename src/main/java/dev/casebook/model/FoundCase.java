package dev.casebook.model;

import java.util.List;

/// A case that answers a search.
///
/// @param primary the firm's primary activities, most telling first
/// @param score comparable only within one answer
/// @param snippets at most three, best first; empty where the query has no words
public record FoundCase(
    CaseFacts facts, List<Activity> primary, double score, List<Snippet> snippets) {

  /// Keeps copies of the lists.
  public FoundCase {
    primary = List.copyOf(primary);
    snippets = List.copyOf(snippets);
  }
}
