package dev.casebook.parse;

/// One line of a canvas that came as text, whatever the form.
///
/// @param level of a heading, 1 to 6; else 0
/// @param text folded, never blank
/// @param line on which it stands, counted from 1; 0 where that is not known
record CanvasLine(Kind kind, int level, String text, int line) {

  /// How a line stands on the page.
  enum Kind {
    HEADING,
    /// Set in bold from end to end, or above a list.
    LABEL,
    /// An entry of a list.
    ITEM,
    TEXT
  }

  /// The line as part of an address; empty where it is not known.
  String place() {
    return line == 0 ? "" : String.valueOf(line);
  }

  /// Whether it names a block, alone or before a colon.
  boolean namesBlock() {
    return BlockNames.block(text) != null || BlockNames.leading(text) != null;
  }
}
