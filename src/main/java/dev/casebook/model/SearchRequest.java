package dev.casebook.model;

import java.util.List;

/// What someone asks of the base.
///
/// @param query as typed, in the query language; empty finds every case
/// @param choices facet values to narrow down by. Without a choice for [Facet#SHELF], imported
///   cases are left out
/// @param page counted from 1
/// @param size how many hits a page holds
public record SearchRequest(
    String query, List<FacetChoice> choices, SortOrder sort, int page, int size) {

  /// Keeps a copy of the choices.
  public SearchRequest {
    choices = List.copyOf(choices);
  }

  /// The first `size` hits for a query, best first.
  public static SearchRequest of(String query, int size) {
    return new SearchRequest(query, List.of(), SortOrder.RELEVANCE, 1, size);
  }

  /// The same request with another query, from the first page.
  public SearchRequest withQuery(String other) {
    return new SearchRequest(other, choices, sort, 1, size);
  }

  /// The same request with other choices, from the first page.
  public SearchRequest withChoices(List<FacetChoice> others) {
    return new SearchRequest(query, others, sort, 1, size);
  }

  /// The same request at another page.
  public SearchRequest withPage(int other) {
    return new SearchRequest(query, choices, sort, other, size);
  }
}
