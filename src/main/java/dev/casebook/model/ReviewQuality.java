package dev.casebook.model;

import java.util.List;

/// How good the review of canvases is, measured on coded ones.
///
/// @param canvases how many were measured on
/// @param silent how many of them deserve no finding
/// @param all every kind of finding on every canvas as one decision
/// @param kinds one line for each kind: whether it is raised on the right canvases
/// @param items one line for each kind that is about single items: whether it is raised on the
///   right ones
public record ReviewQuality(
    int canvases, int silent, Line all, List<Line> kinds, List<Line> items) {

  /// Keeps copies of the lists.
  public ReviewQuality {
    kinds = List.copyOf(kinds);
    items = List.copyOf(items);
  }

  /// Figures.
  ///
  /// @param name for people
  /// @param there how often it should be raised
  /// @param raised how often it was
  /// @param precision in 0..1
  /// @param recall in 0..1
  /// @param f1 with its 95 % interval
  /// @param coders F1 of one coder held against the other, in 0..1: what people and machines that
  ///   code can be expected to agree on
  public record Line(
      String name,
      int there,
      int raised,
      double precision,
      double recall,
      TagQuality.Range f1,
      double coders) {}
}
