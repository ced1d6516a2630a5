package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Evidence;
import dev.casebook.model.Tag;
import dev.casebook.model.Weight;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What somebody runs, as a vector of length 1 over the activities. Each counts by the square root
/// of its rarity, times the tag's confidence, times 1 where it is primary and 0.5 where it is
/// secondary. The cosine of two profiles then splits into one part for each activity that both
/// have.
final class Profile {

  private static final double SECONDARY = 0.5;

  private final Map<Activity, Evidence> evidence = new EnumMap<>(Activity.class);
  private final Map<Activity, Double> unit = new EnumMap<>(Activity.class);

  /// The profile of what `by` runs according to these tags; empty where there are none.
  Profile(Collection<Tag> tags, Actor by, Rarity rarity) {
    for (Tag tag : tags) {
      Activity activity = tag.activity();
      if (tag.by() == by && evidence.putIfAbsent(activity, tag.evidence().getFirst()) == null) {
        unit.put(activity, strength(tag) * Math.sqrt(rarity.weight(activity)));
      }
    }
    double length = Math.sqrt(unit.values().stream().mapToDouble(x -> x * x).sum());
    unit.values().removeIf(x -> x == 0);
    unit.replaceAll((_, x) -> x / length);
  }

  private static double strength(Tag tag) {
    return tag.confidence().value() * (tag.weight() == Weight.PRIMARY ? 1 : SECONDARY);
  }

  /// The activities in it, in the order of the taxonomy.
  Set<Activity> activities() {
    return Collections.unmodifiableSet(evidence.keySet());
  }

  /// Whether it runs an activity.
  boolean has(Activity activity) {
    return evidence.containsKey(activity);
  }

  /// Whether there is nothing to compare: no tag, or none with any confidence.
  boolean isEmpty() {
    return unit.isEmpty();
  }

  /// The most telling evidence of an activity that is in the profile.
  Evidence evidence(Activity activity) {
    Evidence found = evidence.get(activity);
    if (found == null) {
      throw new IllegalArgumentException("not in the profile: " + activity.id());
    }
    return found;
  }

  /// What one activity adds to the cosine of two profiles, in 0..1; the parts of all activities add
  /// up to it.
  double part(Activity activity, Profile other) {
    return unit.getOrDefault(activity, 0.0) * other.unit.getOrDefault(activity, 0.0);
  }
}
