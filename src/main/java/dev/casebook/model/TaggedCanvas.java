package dev.casebook.model;

import java.util.List;

/// A canvas with the activities and patterns found on it, and what each item of the key activities
/// block was judged to be.
///
/// @param tags at most one for each activity and actor; every piece of evidence is [Place.OnCanvas]
/// @param judgements one for each item of the key activities block, in order
/// @param patterns by falling confidence, none of them stated
public record TaggedCanvas(
    Canvas canvas, List<Tag> tags, List<ItemJudgement> judgements, List<PatternTag> patterns) {

  /// Keeps copies of the lists.
  public TaggedCanvas {
    tags = List.copyOf(tags);
    judgements = List.copyOf(judgements);
    patterns = List.copyOf(patterns);
  }
}
