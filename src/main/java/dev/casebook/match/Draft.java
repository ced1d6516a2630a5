package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Evidence;
import dev.casebook.model.Place;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCanvas;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A canvas under review, with what the rules ask of it.
///
/// @param benchmark over its peers; empty where it has none
/// @param rarity over the whole base
record Draft(
    TaggedCanvas tagged, ContentWords content, List<BenchmarkLine> benchmark, Rarity rarity) {

  /// The items of a block.
  List<CanvasItem> items(Block block) {
    return tagged.canvas().items(block);
  }

  /// Whether a block has no item.
  boolean lacks(Block block) {
    return items(block).isEmpty();
  }

  /// The texts of the items of some blocks, in the order of the canvas.
  List<String> texts(Set<Block> blocks) {
    return tagged.canvas().blocks().entrySet().stream()
        .filter(e -> blocks.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .map(CanvasItem::text)
        .toList();
  }

  /// The activities that somebody, firm or partner, runs according to items of these blocks.
  Set<Activity> activitiesIn(Set<Block> blocks) {
    Set<Activity> found = EnumSet.noneOf(Activity.class);
    for (Tag tag : tagged.tags()) {
      if (tag.evidence().stream()
          .anyMatch(e -> e.place() instanceof Place.OnCanvas(var b, int _) && blocks.contains(b))) {
        found.add(tag.activity());
      }
    }
    return found;
  }

  /// The activities that one item carries evidence for.
  Set<Activity> activitiesAt(Block block, int item) {
    Place place = new Place.OnCanvas(block, item);
    Set<Activity> found = EnumSet.noneOf(Activity.class);
    for (Tag tag : tagged.tags()) {
      if (tag.evidence().stream().anyMatch(e -> e.place().equals(place))) {
        found.add(tag.activity());
      }
    }
    return found;
  }

  /// What the firm itself runs, each with its most telling evidence, in the order of the tags.
  Map<Activity, Evidence> firmActivities() {
    Map<Activity, Evidence> found = new LinkedHashMap<>();
    tagged.tags().stream()
        .filter(t -> t.by() == Actor.FIRM)
        .forEach(t -> found.putIfAbsent(t.activity(), t.evidence().getFirst()));
    return found;
  }

  /// The whole item that some evidence stands in, shortened where it is long; the words of the
  /// evidence where it stands nowhere on this canvas.
  String itemAround(Evidence evidence) {
    if (evidence.place() instanceof Place.OnCanvas(var block, int item)
        && item < items(block).size()) {
      return Passages.shortened(items(block).get(item).text());
    }
    return Passages.shortened(evidence.words());
  }
}
