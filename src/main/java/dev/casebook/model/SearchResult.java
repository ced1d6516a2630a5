package dev.casebook.model;

import java.util.List;
import java.util.Map;

/// The answer to a search.
///
/// @param generation of the index that answered
/// @param total how many cases answer; a lower bound where `totalExact` is false
/// @param partial whether time ran out, so that hits may be missing
/// @param hits one page of them
/// @param facets counts for every facet, most frequent first; values without a case are left out
///   unless chosen
/// @param corrections ways on where nothing was found; else empty
/// @param bent a sentence where no case has all that was asked for and these were found by asking
///   for less; empty otherwise
public record SearchResult(
    long generation,
    long total,
    boolean totalExact,
    boolean partial,
    List<FoundCase> hits,
    Map<Facet, List<FacetCount>> facets,
    List<Correction> corrections,
    String bent) {

  /// Keeps copies of the lists.
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    corrections = List.copyOf(corrections);
  }
}
