package dev.casebook.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The codebook as coders read it: what each activity is, and the rules for hard cases.
///
/// @param groups what the activities of each group have in common
/// @param activities what counts as each activity
/// @param guides how to tell each activity from its neighbours
/// @param rules in the order in which coders learn them
public record Definitions(
    Map<ActivityGroup, String> groups,
    Map<Activity, String> activities,
    Map<Activity, ActivityGuide> guides,
    List<CodingRule> rules) {

  /// Keeps copies in the order of the codebook; throws [IllegalArgumentException] where a group or
  /// an activity is not defined.
  public Definitions {
    groups = complete(ActivityGroup.class, groups);
    activities = complete(Activity.class, activities);
    guides = complete(Activity.class, guides);
    rules = List.copyOf(rules);
  }

  private static <E extends Enum<E>, V> Map<E, V> complete(Class<E> type, Map<E, V> given) {
    Map<E, V> all = new EnumMap<>(type);
    all.putAll(given);
    if (all.size() < type.getEnumConstants().length) {
      throw new IllegalArgumentException("not every " + type.getSimpleName() + " is defined");
    }
    return Collections.unmodifiableMap(all);
  }

  /// What counts as this activity.
  public String of(Activity activity) {
    return activities.getOrDefault(activity, "");
  }

  /// How to tell this activity from its neighbours.
  public ActivityGuide guide(Activity activity) {
    return Objects.requireNonNull(guides.get(activity), activity.id());
  }

  /// What the activities of a group have in common.
  public String of(ActivityGroup group) {
    return groups.getOrDefault(group, "");
  }

  /// The hash of definitions and rules: two sets with the same hash were coded by the same book.
  public Sha256 hash() {
    return Sha256.of(groups + "\0" + activities + "\0" + guides + "\0" + rules);
  }
}
