package dev.casebook.web;

import java.util.List;

/// How the written cases are spread, with the holes.
///
/// @param cases how many there are
/// @param thin those that rest on fewer than three sources
public record CoveragePage(Frame frame, int cases, List<ChartView> charts, List<ThinView> thin)
    implements Page {

  /// One way of sorting the cases.
  public record ChartView(String id, String title, List<LineView> lines) {}

  /// One value.
  ///
  /// @param address of the search for its cases; empty where there is none
  /// @param width of its bar in percent of the longest one of the chart
  public record LineView(String label, String address, int cases, int width) {}

  /// A case with few sources.
  public record ThinView(String slug, String company) {}
}
