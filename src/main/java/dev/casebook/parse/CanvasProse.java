package dev.casebook.parse;

import dev.casebook.model.Block;
import java.util.List;

/// Puts prose that names no block on a canvas as well as simple cues can, and says how far it got.
final class CanvasProse {

  private CanvasProse() {}

  /// Fills the draft; the first heading is the title.
  static void read(List<CanvasLine> lines, CanvasDraft draft) {
    int placed = 0;
    int kept = 0;
    for (CanvasLine line : lines) {
      if (isTitle(line, draft)) {
        continue;
      }
      for (Words.Sentence sentence : Words.sentences(line.text())) {
        Block block = ProseCues.block(sentence.text());
        if (block == null) {
          draft.unplaced(sentence.text(), line.place());
          kept++;
        } else {
          CanvasItems.putOne(draft, block, sentence.text(), line.place());
          placed++;
        }
      }
    }
    if (placed + kept > 0) {
      draft.warn(
          "",
          "the text names none of the nine blocks: %d sentences were placed by their wording, %d are kept beside."
              .formatted(placed, kept),
          "Put the name of a block above its items, such as \"Key activities:\", and look over where"
              + " the sentences went.");
    }
  }

  private static boolean isTitle(CanvasLine line, CanvasDraft draft) {
    return CanvasLines.announced(line, draft)
        || (line.kind() == CanvasLine.Kind.HEADING && draft.title(line.text()));
  }
}
