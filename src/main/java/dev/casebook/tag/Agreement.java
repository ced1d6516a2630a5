package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far coders agree beyond chance, as Krippendorff's alpha for nominal data: any number of
/// coders, each of whom may have left out any number of items.
///
/// With `n` the number of values that can be paired, `n(c)` how often the value `c` stands among
/// them, and `o(c,c)` the coincidences of `c` with itself, where a pair of codings of an item that
/// `m` coders have coded counts `1 / (m - 1)`:
///
///     alpha = ((n - 1) * sum of o(c,c) - sum of n(c) * (n(c) - 1))
///             / (n * (n - 1) - sum of n(c) * (n(c) - 1))
///
/// 1 is perfect agreement, 0 what chance would bring, and below 0 the coders differ in a system.
/// An item coded by fewer than two takes no part. Where only one value was ever used there is
/// nothing to be right or wrong about, and alpha is undefined: an activity that nobody has found
/// has no alpha, and neither has one that everybody has found everywhere. Nobody should read 1 from
/// that.
///
/// Source of the formula: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability",
/// University of Pennsylvania, Annenberg School for Communication, 2011, sections B to D.
///
/// Immutable; safe for several threads.
public final class Agreement {

  private final List<List<Map<Activity, ?>>> items;

  private Agreement(Stream<List<Map<Activity, ?>>> codings) {
    items = codings.filter(item -> item.size() > 1).toList();
  }

  /// Compares which activities coders found, whoever runs them.
  ///
  /// @param items for each item what each of its coders found, in any order; a coder who has not
  ///   coded it is left out, and one who found nothing is there with an empty set
  public static Agreement present(Collection<? extends Collection<? extends Set<Activity>>> items) {
    return new Agreement(
        items.stream().map(item -> item.stream().<Map<Activity, ?>>map(Agreement::marks).toList()));
  }

  /// Compares what coders said about activities, where there is more to say than that they are
  /// there: that a partner runs them, for instance.
  ///
  /// @param items for each item what each of its coders said, in any order; an activity that is not
  ///   among the keys was not found. What is said is compared by `equals`
  public static Agreement said(Collection<? extends Collection<? extends Map<Activity, ?>>> items) {
    return new Agreement(
        items.stream().map(item -> item.stream().<Map<Activity, ?>>map(Map::copyOf).toList()));
  }

  /// How many items were coded by two coders or more. All figures are about these.
  public int items() {
    return items.size();
  }

  /// Alpha over every activity of every item: each such pair is a unit.
  public OptionalDouble alpha() {
    return nominalAlpha(
        Arrays.stream(Activity.values()).flatMap(activity -> units(saidOf(activity))).toList());
  }

  /// Alpha for one activity: each item is a unit, its values what was said of the activity.
  public OptionalDouble alpha(Activity activity) {
    return nominalAlpha(units(saidOf(activity)).toList());
  }

  /// Alpha for a group: each item is a unit, its values what was said of any activities of the
  /// group, without regard to which ones they were.
  public OptionalDouble alpha(ActivityGroup group) {
    return nominalAlpha(units(coding -> saidOf(group, coding)).toList());
  }

  /// The share of items, in 0..1, on which all who coded them said exactly the same; empty where no
  /// item was coded by two.
  public OptionalDouble exact() {
    return items.stream().mapToInt(codings -> alike(codings) ? 1 : 0).average();
  }

  /// How many items have an activity in the coding of at least one coder.
  public long found(Activity activity) {
    return units(saidOf(activity)).filter(Agreement::anyFound).count();
  }

  /// How many items have an activity of a group in the coding of at least one coder.
  public long found(ActivityGroup group) {
    return units(coding -> saidOf(group, coding)).filter(Agreement::anyFound).count();
  }

  /// How many items coders differ on as to this activity.
  public long differing(Activity activity) {
    return units(saidOf(activity)).filter(unit -> !alike(unit)).count();
  }

  /// How many items coders differ on as to this group: see [#alpha(ActivityGroup)].
  public long differing(ActivityGroup group) {
    return units(coding -> saidOf(group, coding)).filter(unit -> !alike(unit)).count();
  }

  private static boolean anyFound(List<Set<?>> unit) {
    return unit.stream().anyMatch(said -> !said.isEmpty());
  }

  private static boolean alike(Collection<?> unit) {
    Object first = unit.iterator().next();
    return unit.stream().allMatch(first::equals);
  }

  /// Krippendorff's alpha of any nominal data.
  ///
  /// @param units for each unit the values that its coders gave, in any order and compared by
  ///   `equals`; whoever gave none is left out
  /// @return at most 1; empty where fewer than two different values can be paired
  public static OptionalDouble nominalAlpha(Collection<? extends Collection<?>> units) {
    Map<Object, Long> totals = new HashMap<>();
    double agreed = 0;
    for (Collection<?> unit : units) {
      if (unit.size() > 1 && alike(unit)) {
        totals.merge(unit.iterator().next(), (long) unit.size(), Long::sum);
        agreed += unit.size();
      } else if (unit.size() > 1) {
        Map<Object, Long> counts = counts(unit);
        counts.forEach((value, count) -> totals.merge(value, count, Long::sum));
        agreed += pairs(counts.values()) / (unit.size() - 1.0);
      }
    }
    return totals.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(alpha(agreed, totals));
  }

  private static double alpha(double agreed, Map<Object, Long> totals) {
    double n = totals.values().stream().mapToLong(Long::longValue).sum();
    double byChance = pairs(totals.values());
    return ((n - 1) * agreed - byChance) / (n * (n - 1) - byChance);
  }

  /// How many ordered pairs of two equal values there are.
  private static double pairs(Collection<Long> counts) {
    return counts.stream().mapToDouble(count -> count * (count - 1.0)).sum();
  }

  private static Map<Object, Long> counts(Collection<?> values) {
    return values.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private Stream<List<Set<?>>> units(Function<Map<Activity, ?>, Set<?>> said) {
    return items.stream().map(item -> item.stream().<Set<?>>map(said).toList());
  }

  private static Function<Map<Activity, ?>, Set<?>> saidOf(Activity activity) {
    return coding -> {
      Object said = coding.get(activity);
      return said == null ? Set.of() : Set.of(said);
    };
  }

  private static Set<?> saidOf(ActivityGroup group, Map<Activity, ?> coding) {
    return coding.entrySet().stream()
        .filter(entry -> entry.getKey().group() == group)
        .map(Map.Entry::getValue)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Activity, Boolean> marks(Set<Activity> found) {
    return found.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), a -> true));
  }
}
