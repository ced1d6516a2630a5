package dev.casebook.tag;

import dev.casebook.model.Block;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The kinds of place where a cue of a pattern may be limited to: prose, or a block of a canvas.
enum Spot {
  PROSE,
  KEY_PARTNERS,
  KEY_ACTIVITIES,
  KEY_RESOURCES,
  VALUE_PROPOSITIONS,
  CUSTOMER_RELATIONSHIPS,
  CHANNELS,
  CUSTOMER_SEGMENTS,
  COST_STRUCTURE,
  REVENUE_STREAMS;

  /// The spot of a block.
  static Spot of(Block block) {
    return valueOf(block.name());
  }

  /// The spots of these ids; all where none is given. Throws [BrokenCodebook] for an unknown id.
  static Set<Spot> read(@Nullable List<String> ids) {
    if (ids == null) {
      return EnumSet.allOf(Spot.class);
    }
    Set<Spot> spots = EnumSet.noneOf(Spot.class);
    for (String id : ids) {
      spots.add(
          Arrays.stream(values())
              .filter(s -> s.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new BrokenCodebook("patterns: `in` names " + id + ", no block")));
    }
    return spots;
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
