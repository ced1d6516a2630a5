package dev.casebook.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a canvas is to be matched.
///
/// @param top how many analogues are wanted, 1..100
/// @param industry overrules that of the canvas; null leaves it to the canvas, or to inference
/// @param weights how much a block counts, 0..10; blocks not named keep their default
/// @param peers cases that the benchmark is over; empty for the nearest ten
/// @param whyNot a case whose rank is to be explained, or null
/// @param shelves which shelves analogues may come from
public record MatchOptions(
    int top,
    Distance distance,
    @Nullable Industry industry,
    Map<Block, Double> weights,
    List<CaseId> peers,
    @Nullable CaseId whyNot,
    Set<Shelf> shelves) {

  /// Ten analogues from everywhere, with default weights.
  public static final MatchOptions DEFAULT =
      new MatchOptions(
          10,
          Distance.ANY,
          null,
          Map.of(),
          List.of(),
          null,
          Set.of(Shelf.CASES, Shelf.ILLUSTRATIONS));

  /// Copies everything; throws [IllegalArgumentException] where a number is out of range: ask
  /// whoever reads requests to check.
  public MatchOptions {
    if (top < 1 || top > 100) {
      throw new IllegalArgumentException("top outside 1..100: " + top);
    }
    Map<Block, Double> copy = new EnumMap<>(Block.class);
    copy.putAll(weights);
    if (copy.values().stream().anyMatch(w -> !(w >= 0 && w <= 10))) {
      throw new IllegalArgumentException("weight outside 0..10: " + weights);
    }
    weights = java.util.Collections.unmodifiableMap(copy);
    peers = List.copyOf(peers);
    shelves = Set.copyOf(shelves);
  }
}
