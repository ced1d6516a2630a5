package dev.casebook.web;

import java.util.List;

/// Two to four cases side by side; the one asked about comes first. Fewer may be asked for, and
/// then there is room for another.
///
/// @param facts what the companies are: kind of customers, age, fate
/// @param common activities that all of the firms run themselves
/// @param differing activities that some of them run, those of most firms first
/// @param patterns that any of them follows, those of most firms first
/// @param blocks the nine of the canvas
/// @param more whether another case may be added
/// @param companies names of all cases, for the field that adds one
public record ComparePage(
    Frame frame,
    List<ColumnView> cases,
    List<FactRow> facts,
    List<ActivityRow> common,
    List<ActivityRow> differing,
    List<PatternRow> patterns,
    List<BlockRow> blocks,
    boolean more,
    List<String> companies)
    implements Page {

  /// A case.
  ///
  /// @param without the address of the comparison without it
  public record ColumnView(
      String slug,
      String company,
      String title,
      String line,
      List<ShareView> shares,
      String without) {}

  /// A fact.
  ///
  /// @param values one for each case; empty where the case does not say
  public record FactRow(String title, List<String> values) {}

  /// An activity.
  ///
  /// @param runs one for each case: `primary`, `secondary`, `partner`, or empty where neither the
  ///   firm nor a partner runs it
  public record ActivityRow(ActivityView activity, List<String> runs) {}

  /// A pattern.
  ///
  /// @param follows one for each case: `stated`, `found` in its words, or empty
  public record PatternRow(String id, String title, List<String> follows) {}

  /// A block of the canvas.
  ///
  /// @param items one list for each case
  public record BlockRow(String id, String title, List<List<ItemView>> items) {}

  /// An item of a canvas.
  ///
  /// @param partner whether a partner does it
  public record ItemView(String text, boolean partner) {}
}
