package dev.casebook.match;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.TaggedCanvas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A user's canvas made ready for comparison with any case.
///
/// @param tagged the canvas itself
/// @param firm what the venture runs
/// @param partner what it leaves to partners
/// @param comparisons their weights add up to 1; none where the canvas has no word that could be
///   compared, and then every case scores 0
record Question(TaggedCanvas tagged, Profile firm, Profile partner, List<Comparison> comparisons) {

  /// The part of the key activities' weight that goes by tags; the rest goes by words.
  private static final double ACTIVITIES_BY_TAGS = 0.8;

  /// The part of the key partners' weight that goes by tags; the rest goes by words.
  private static final double PARTNERS_BY_TAGS = 0.5;

  /// Reads a canvas for a match against this base. Blocks that are empty or that weigh nothing are
  /// left out, and so the others weigh more. Throws [InvalidRequest] for an empty canvas and where
  /// every block that is filled weighs nothing.
  static Question of(
      TaggedCanvas tagged, MatchBase base, ContentWords content, Map<Block, Double> weights)
      throws InvalidRequest {
    refuse(tagged.canvas(), weights);
    Profile firm = new Profile(tagged.tags(), Actor.FIRM, base.rarity());
    Profile partner = new Profile(tagged.tags(), Actor.PARTNER, base.rarity());
    Map<Block, List<Phrase>> phrases = MatchBase.phrases(tagged.canvas(), content, base.stems());
    List<Comparison> comparisons = new ArrayList<>();
    for (Block block : Block.values()) {
      double weight = weights.getOrDefault(block, 0.0);
      if (weight > 0) {
        List<Comparison> ofBlock = new ArrayList<>(byTags(block, firm, partner));
        ofBlock.addAll(byWords(block, phrases.getOrDefault(block, List.of())));
        comparisons.addAll(scaled(ofBlock, weight));
      }
    }
    return new Question(tagged, firm, partner, scaled(comparisons, 1));
  }

  private static void refuse(Canvas canvas, Map<Block, Double> weights) throws InvalidRequest {
    if (canvas.isEmpty()) {
      throw new InvalidRequest(
          "canvas",
          "The canvas is empty: none of its nine blocks has an item.",
          "Write at least one key activity or value proposition, or start from an example.");
    }
    if (Arrays.stream(Block.values())
        .noneMatch(b -> !canvas.items(b).isEmpty() && weights.getOrDefault(b, 0.0) > 0)) {
      throw new InvalidRequest(
          "weight",
          "Every block that the canvas fills has the weight 0, so nothing is left to compare.",
          "Give at least one filled block a weight above 0.");
    }
  }

  private static List<Comparison> byTags(Block block, Profile firm, Profile partner) {
    if (block == Block.KEY_ACTIVITIES && !firm.isEmpty()) {
      return List.of(new Comparison.OfProfiles(block, Actor.FIRM, firm, ACTIVITIES_BY_TAGS));
    }
    if (block == Block.KEY_PARTNERS && !partner.isEmpty()) {
      return List.of(new Comparison.OfProfiles(block, Actor.PARTNER, partner, PARTNERS_BY_TAGS));
    }
    return List.of();
  }

  private static List<Comparison> byWords(Block block, List<Phrase> phrases) {
    if (phrases.stream().allMatch(Phrase::isEmpty)) {
      return List.of();
    }
    double rest = 1 - (block == Block.KEY_ACTIVITIES ? ACTIVITIES_BY_TAGS : PARTNERS_BY_TAGS);
    return List.of(new Comparison.OfItems(block, phrases, rest));
  }

  /// The same comparisons with weights that add up to `sum`.
  private static List<Comparison> scaled(List<Comparison> comparisons, double sum) {
    double now = comparisons.stream().mapToDouble(Comparison::weight).sum();
    return comparisons.stream().map(c -> c.times(sum / now)).toList();
  }
}
