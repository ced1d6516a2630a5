package dev.casebook.write;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit a width. Nobody knows the font that a poster will be drawn with,
/// so widths are estimates for a common sans serif face, on the wide side.
final class TextWrap {

  private TextWrap() {}

  /// The lines of a text at a font size, both in the units of the drawing; at least one line. Words
  /// that are wider than a line are cut.
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      for (String piece : pieces(word, width, size)) {
        if (!line.isEmpty() && width(line + " " + piece, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// A word, cut where it is wider than a line.
  private static List<String> pieces(String word, double width, double size) {
    if (width(word, size) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    double used = 0;
    for (int c : word.codePoints().toArray()) {
      double next = width(c) * size;
      if (!piece.isEmpty() && used + next > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(c);
      used += next;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /// How wide a text is about to be.
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(TextWrap::width).sum();
  }

  private static double width(int c) {
    if (c >= 0x1100) {
      return 1.05;
    }
    if ("iljtfrI.,:;'|!()[] -".indexOf(c) >= 0) {
      return 0.36;
    }
    if ("mwMW@%".indexOf(c) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(c) ? 0.72 : 0.57;
  }
}
