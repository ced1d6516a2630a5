package dev.casebook.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A business model on the nine blocks.
///
/// @param title may be empty
/// @param industry null where not given
/// @param blocks every block has a list, perhaps an empty one, in the order of [Block]
/// @param unplaced what was read but fits no block; kept so that nothing a user wrote is lost
public record Canvas(
    String title,
    @Nullable Industry industry,
    Map<Block, List<CanvasItem>> blocks,
    List<String> unplaced) {

  /// A canvas on which nothing is written.
  public static final Canvas EMPTY = new Canvas("", null, Map.of(), List.of());

  /// Copies everything and fills in missing blocks as empty lists.
  public Canvas {
    Map<Block, List<CanvasItem>> all = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      all.put(block, List.copyOf(blocks.getOrDefault(block, List.of())));
    }
    blocks = java.util.Collections.unmodifiableMap(all);
    unplaced = List.copyOf(unplaced);
  }

  /// The items of one block, in order; may be empty.
  public List<CanvasItem> items(Block block) {
    return blocks.getOrDefault(block, List.of());
  }

  /// How many items there are in all blocks.
  public int size() {
    return blocks.values().stream().mapToInt(List::size).sum();
  }

  /// Whether no block has an item.
  public boolean isEmpty() {
    return size() == 0;
  }
}
