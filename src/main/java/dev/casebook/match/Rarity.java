package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many firms of the base run each activity themselves. What few run tells more about a
/// business than what everybody runs.
final class Rarity {

  private final Map<Activity, Integer> firms = new EnumMap<>(Activity.class);
  private final int cases;

  /// Counts the firms' own activities.
  Rarity(Collection<TaggedCase> cases) {
    this.cases = cases.size();
    for (TaggedCase tagged : cases) {
      tagged.tags().stream()
          .filter(t -> t.by() == Actor.FIRM)
          .map(Tag::activity)
          .distinct()
          .forEach(a -> firms.merge(a, 1, Integer::sum));
    }
  }

  /// The weight of an activity, above 0: `ln(1 + cases / (1 + firms that run it))`.
  double weight(Activity activity) {
    return Math.log(1 + (double) Math.max(1, cases) / (1 + count(activity)));
  }

  /// The part of the base that runs it, in 0..1; 0 for an empty base.
  double commonness(Activity activity) {
    return cases == 0 ? 0 : (double) count(activity) / cases;
  }

  private int count(Activity activity) {
    return firms.getOrDefault(activity, 0);
  }
}
