package dev.casebook.write;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import java.util.List;

/// One block of the poster: its heading and its items, each broken into lines.
///
/// @param block which
/// @param notes the items as lines
/// @param width in the units of the drawing
record PosterBlock(Block block, List<Note> notes, double width) {

  private static final double PADDING = 18;
  private static final double HEADING = 20;
  private static final double SIZE = 17;
  private static final double LEADING = 22;
  private static final double GAP = 9;
  private static final double BULLET = 16;
  private static final int LONGEST = 400;
  private static final String HEAD_LOOKS = "font-size=\"18\" font-weight=\"700\" fill=\"#0b5563\"";
  private static final String ITEM_LOOKS = "font-size=\"17\"";
  private static final String FULL = "fill=\"#0b5563\"";
  private static final String HOLLOW = "fill=\"#fffdf8\" stroke=\"#0b5563\" stroke-width=\"2\"";

  /// An item as it is drawn.
  ///
  /// @param partner whether a partner runs it
  record Note(List<String> lines, boolean partner) {}

  /// Lays out the items of a block for a width.
  static PosterBlock of(Block block, List<CanvasItem> items, double width) {
    double room = width - 2 * PADDING - BULLET;
    List<Note> notes =
        items.stream()
            .map(i ->
                new Note(TextWrap.lines(shortened(i.text()), room, SIZE), i.by() == Actor.PARTNER))
            .toList();
    return new PosterBlock(block, notes, width);
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /// How high it must be for all of it to show.
  double height() {
    double notesHeight = notes.stream().mapToDouble(n -> n.lines().size() * LEADING + GAP).sum();
    return 2 * PADDING + HEADING + GAP + notesHeight;
  }

  /// Draws it with its upper left corner at `x`, `y`, on paper of a height that may be more than it
  /// needs.
  void draw(StringBuilder svg, double x, double y, double paper) {
    svg.append(
        "<g><rect fill=\"#fffdf8\" stroke=\"#b9c4c9\" stroke-width=\"2\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(number(x), number(y), number(width), number(paper)));
    double line = y + PADDING + HEADING - 4;
    svg.append(text(HEAD_LOOKS, x + PADDING, line, block.title()));
    line += GAP + LEADING;
    for (Note note : notes) {
      svg.append(
          "<circle %s cx=\"%s\" cy=\"%s\" r=\"4\"/>"
              .formatted(
                  note.partner() ? HOLLOW : FULL, number(x + PADDING + 5), number(line - 6)));
      for (String words : note.lines()) {
        svg.append(text(ITEM_LOOKS, x + PADDING + BULLET, line, words));
        line += LEADING;
      }
      line += GAP;
    }
    svg.append("</g>\n");
  }

  private static String text(String looks, double x, double y, String words) {
    return "<text %s x=\"%s\" y=\"%s\">".formatted(looks, number(x), number(y))
        + Printable.xml(words)
        + "</text>";
  }

  private static String number(double value) {
    return Long.toString(Math.round(value));
  }
}
