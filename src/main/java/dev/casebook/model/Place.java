package dev.casebook.model;

/// Where in a case some words stand.
public sealed interface Place {

  /// In the prose.
  ///
  /// @param section index into the case's sections
  /// @param paragraph index into the section's paragraphs
  record InSection(int section, int paragraph) implements Place {}

  /// On the canvas.
  ///
  /// @param item index into the block's items
  record OnCanvas(Block block, int item) implements Place {}
}
