package dev.casebook.match;

import dev.casebook.model.Block;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each block counts unless the user says otherwise. Set by hand: how a business works
/// shows first in what it does, then in what it offers to whom for which money, least in its costs,
/// which most canvases fill with the same words.
final class BlockWeights {

  static final Map<Block, Double> DEFAULTS = defaults();

  private BlockWeights() {}

  /// The defaults, overruled by what a request names.
  static Map<Block, Double> with(Map<Block, Double> named) {
    Map<Block, Double> weights = new EnumMap<>(DEFAULTS);
    weights.putAll(named);
    return weights;
  }

  private static Map<Block, Double> defaults() {
    Map<Block, Double> weights = new EnumMap<>(Block.class);
    weights.put(Block.KEY_PARTNERS, 0.6);
    weights.put(Block.KEY_ACTIVITIES, 5.0);
    weights.put(Block.KEY_RESOURCES, 0.6);
    weights.put(Block.VALUE_PROPOSITIONS, 1.0);
    weights.put(Block.CUSTOMER_RELATIONSHIPS, 0.4);
    weights.put(Block.CHANNELS, 0.6);
    weights.put(Block.CUSTOMER_SEGMENTS, 1.0);
    weights.put(Block.COST_STRUCTURE, 0.3);
    weights.put(Block.REVENUE_STREAMS, 1.0);
    return Collections.unmodifiableMap(weights);
  }
}
