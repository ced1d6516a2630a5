package dev.casebook.model;

/// One short phrase on a canvas.
///
/// @param text never blank, without line breaks
/// @param by who does what the item says
public record CanvasItem(String text, Actor by) {

  /// Strips the text and folds white space; throws [IllegalArgumentException] where nothing is
  /// left.
  public CanvasItem {
    text = text.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("blank canvas item");
    }
  }

  /// An item that the firm itself stands behind.
  public static CanvasItem of(String text) {
    return new CanvasItem(text, Actor.FIRM);
  }
}
