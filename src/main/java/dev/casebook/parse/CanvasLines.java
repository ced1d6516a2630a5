package dev.casebook.parse;

import dev.casebook.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a canvas where they belong: under the block that was named last. Where no line
/// names a block the text is prose, and each sentence goes where a cue in its words sends it.
final class CanvasLines {

  private final CanvasDraft draft;
  private @Nullable Block block;
  private int blockLevel;
  private String aside = "";

  private CanvasLines(CanvasDraft draft) {
    this.draft = draft;
  }

  /// Fills the draft from these lines.
  static void read(List<CanvasLine> lines, CanvasDraft draft) {
    if (lines.stream().anyMatch(CanvasLine::namesBlock)) {
      CanvasLines reader = new CanvasLines(draft);
      lines.forEach(reader::line);
    } else {
      CanvasProse.read(lines, draft);
    }
  }

  private void line(CanvasLine line) {
    Block named = named(line);
    if (named != null) {
      open(named, line.kind() == CanvasLine.Kind.HEADING ? line.level() : 6);
      return;
    }
    Block leading = BlockNames.leading(line.text());
    if (leading != null) {
      open(leading, line.kind() == CanvasLine.Kind.HEADING ? line.level() : 6);
      CanvasItems.putInline(draft, leading, BlockNames.rest(line.text()), line.place());
      return;
    }
    boolean head = line.kind() == CanvasLine.Kind.HEADING;
    if (block != null && !(head && line.level() <= blockLevel)) {
      CanvasItems.put(draft, block, line.text(), line.place());
    } else if (head || line.kind() == CanvasLine.Kind.LABEL) {
      unknownHeading(line);
    } else {
      beside(line);
    }
  }

  /// An entry of a list inside a block may be called like a block, such as "Distribution".
  private @Nullable Block named(CanvasLine line) {
    boolean entry = line.kind() == CanvasLine.Kind.ITEM && block != null;
    return entry ? null : BlockNames.block(line.text());
  }

  private void open(Block named, int level) {
    block = named;
    blockLevel = level;
    aside = "";
  }

  private void unknownHeading(CanvasLine line) {
    block = null;
    aside = "";
    if (announced(line)) {
      return;
    }
    BlockNames.Label label = BlockNames.label(line.text());
    if (label == BlockNames.Label.CANVAS || label == BlockNames.Label.UNPLACED) {
      return;
    }
    if (label != null || draft.hasItems() || !draft.title(line.text())) {
      aside = line.text();
      draft.warn(
          line.place(),
          Words.brief(line.text()) + " is none of the nine blocks; what it holds is kept beside.",
          "Move it under one of: key partners, key activities, key resources, value propositions,"
              + " customer relationships, channels, customer segments, cost structure, revenue"
              + " streams.");
    }
  }

  private void beside(CanvasLine line) {
    if (!announced(line)) {
      String words = aside.isEmpty() ? line.text() : aside + ": " + line.text();
      draft.unplaced(words, line.place());
    }
  }

  /// Takes "Title: ..." and "Industry: ..." lines.
  private boolean announced(CanvasLine line) {
    return announced(line, draft);
  }

  /// Takes a line that gives title or industry; false where it does not.
  static boolean announced(CanvasLine line, CanvasDraft draft) {
    String rest = BlockNames.rest(line.text());
    if (rest.isEmpty()) {
      return false;
    }
    BlockNames.Label label =
        BlockNames.label(line.text().substring(0, line.text().length() - rest.length()));
    if (label == BlockNames.Label.INDUSTRY) {
      draft.industry(rest, line.place());
      return true;
    }
    boolean title = label == BlockNames.Label.TITLE || label == BlockNames.Label.CANVAS;
    return title && draft.title(rest);
  }
}
