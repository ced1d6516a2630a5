package dev.casebook.web;

import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.SortOrder;
import java.util.List;

/// Search: the question, the ways to narrow it down, and what was found.
///
/// @param summary how much was found, as a sentence
/// @param chips the filters that are active
/// @param previous address of the page before; empty on the first
/// @param next address of the page after; empty on the last
public record SearchPage(
    Frame frame,
    SearchRequest request,
    SearchResult result,
    String summary,
    List<Chip> chips,
    List<FacetView> facets,
    List<HitView> hits,
    List<WayOn> waysOn,
    String previous,
    String next)
    implements Page {

  /// An active filter.
  ///
  /// @param without the address of the search without it
  public record Chip(String label, String without) {}

  /// A facet with its values.
  ///
  /// @param every whether all chosen values must hold, rather than any
  /// @param open whether its values are shown at once
  public record FacetView(
      String id, String title, boolean every, boolean open, List<ValueView> values) {}

  /// A value of a facet.
  ///
  /// @param parameter as it stands in the address, `activity:sales`
  public record ValueView(
      String parameter, String label, long count, boolean wanted, boolean unwanted) {}

  /// A case that was found.
  public record HitView(
      String slug,
      String company,
      String title,
      String line,
      boolean invented,
      List<ActivityView> activities,
      List<ShareView> shares,
      List<SnippetView> snippets) {}

  /// A passage that answers, cut where words are marked.
  public record SnippetView(String where, List<Segment> segments) {}

  /// A search that would find more.
  public record WayOn(String explanation, String address, long hits) {}

  /// The orders to choose from.
  public SortOrder[] orders() {
    return SortOrder.values();
  }
}
