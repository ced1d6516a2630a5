package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something on a canvas that only works where somebody does something for it.
///
/// @param signs what must all be there for the need to arise; the item with the first is the one
///   that a finding quotes
/// @param activities any one of which serves it, whoever runs it
/// @param served words among key activities and partners that show that it is served, for
///   activities that were not recognised
/// @param reason what seems to be missing, as a sentence
/// @param mend what to ask
record Need(List<Sign> signs, Set<Activity> activities, Cues served, String reason, String mend) {

  /// Words in some blocks.
  record Sign(Set<Block> blocks, Cues cues) {

    /// The first item that shows the sign.
    Optional<Found> in(Draft draft) {
      for (Block block : blocks) {
        for (CanvasItem item : draft.items(block)) {
          if (cues.in(item.text())) {
            return Optional.of(new Found(block, item.text()));
          }
        }
      }
      return Optional.empty();
    }
  }

  /// Where a sign was seen.
  record Found(Block block, String words) {}

  /// The item that has this need, where the canvas has one and nobody serves it.
  Optional<Found> unserved(Draft draft, Set<Block> servants) {
    if (!signs.stream().allMatch(s -> s.in(draft).isPresent())) {
      return Optional.empty();
    }
    Set<Activity> run = draft.activitiesIn(servants);
    if (activities.stream().anyMatch(run::contains) || served.inAny(draft.texts(servants))) {
      return Optional.empty();
    }
    return signs.getFirst().in(draft);
  }
}
