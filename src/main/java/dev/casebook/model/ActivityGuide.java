package dev.casebook.model;

import java.util.List;

/// How to tell an activity from its neighbours.
///
/// @param counts phrases for what counts
/// @param not phrases for what does not, each with what it is instead
/// @param examples two sentences that carry the activity, about no real company
/// @param nearMiss a sentence that looks like it and is not
/// @param why what the near miss is instead
public record ActivityGuide(
    Activity activity,
    List<String> counts,
    List<String> not,
    List<String> examples,
    String nearMiss,
    String why) {

  /// Keeps copies of the lists. Throws [IllegalArgumentException] where one of them is empty.
  public ActivityGuide {
    counts = List.copyOf(counts);
    not = List.copyOf(not);
    examples = List.copyOf(examples);
    if (counts.isEmpty() || not.isEmpty() || examples.size() < 2) {
      throw new IllegalArgumentException("half a guide to " + activity.id());
    }
  }
}
