package dev.casebook.store;

import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.TaggedCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The tables of what stands on a case's canvas.
final class CanvasTables {

  static final CaseTable<OnBlock> ITEMS =
      new CaseTable<>(
          "canvas_item",
          List.of("block", "position", "text", "by"),
          2,
          CanvasTables::write,
          row ->
              new OnBlock(
                  Ids.BLOCK.byId(row.text()),
                  new CanvasItem(row.skip().text(), Ids.ACTOR.byId(row.text()))));

  static final CaseTable<String> UNPLACED =
      new CaseTable<>(
          "unplaced_item",
          List.of("position", "text"),
          1,
          FactTables.numbered(c -> c.parsed().canvas().unplaced(), text -> new Object[] {text}),
          row -> row.skip().text());

  private CanvasTables() {}

  /// An item and where it stands.
  record OnBlock(Block block, CanvasItem item) {}

  private static void write(TaggedCase tagged, CaseTable.Sink sink) {
    for (Block block : Block.values()) {
      int position = 0;
      for (CanvasItem item : tagged.parsed().canvas().items(block)) {
        sink.row(Ids.BLOCK.of(block), position++, item.text(), Ids.ACTOR.of(item.by()));
      }
    }
  }

  /// Items by block, each block's in the order in which they come.
  static Map<Block, List<CanvasItem>> blocks(List<OnBlock> items) {
    Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
    for (OnBlock one : items) {
      blocks.computeIfAbsent(one.block(), b -> new ArrayList<>()).add(one.item());
    }
    return blocks;
  }
}
