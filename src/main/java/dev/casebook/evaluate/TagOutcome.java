package dev.casebook.evaluate;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.CodedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One coded text beside what a method found in it.
///
/// @param found by the method, with confidences
public record TagOutcome(CodedText coded, Map<Activity, Double> found) {

  /// Keeps a copy of what was found.
  public TagOutcome {
    found = Map.copyOf(found);
  }

  /// Runs a method over texts.
  public static List<TagOutcome> of(List<CodedText> texts, TagMethod method) {
    return texts.stream().map(text -> new TagOutcome(text, method.find(text.text()))).toList();
  }

  /// Micro figures: every activity of every text is one decision.
  public static Scores activities(List<TagOutcome> outcomes) {
    return outcomes.stream()
        .map(o -> compare(o.found.keySet(), o.coded.settled().firm()))
        .reduce(Scores.NONE, Scores::plus);
  }

  /// The figures of one activity.
  public static Scores activity(List<TagOutcome> outcomes, Activity activity) {
    return outcomes.stream()
        .map(o ->
            decision(o.found.containsKey(activity), o.coded.settled().firm().contains(activity)))
        .reduce(Scores.NONE, Scores::plus);
  }

  /// The figures of one group: whether a text names any activity of it.
  public static Scores group(List<TagOutcome> outcomes, ActivityGroup group) {
    return outcomes.stream()
        .map(o ->
            decision(
                groups(o.found.keySet()).contains(group),
                groups(o.coded.settled().firm()).contains(group)))
        .reduce(Scores.NONE, Scores::plus);
  }

  /// The mean of the groups' F1.
  public static double macroGroupF1(List<TagOutcome> outcomes) {
    double sum = 0;
    for (ActivityGroup group : ActivityGroup.values()) {
      sum += group(outcomes, group).f1();
    }
    return sum / ActivityGroup.values().length;
  }

  /// Whether each tag that was shown is right.
  public static Reliability reliability(List<TagOutcome> outcomes) {
    return Reliability.of(
        outcomes.stream()
            .flatMap(o ->
                o.found.entrySet().stream()
                    .map(e ->
                        new Reliability.Shown(
                            e.getValue(), o.coded.settled().firm().contains(e.getKey()))))
            .toList());
  }

  private static Scores decision(boolean found, boolean there) {
    return new Scores(found && there ? 1 : 0, found && !there ? 1 : 0, !found && there ? 1 : 0);
  }

  private static Scores compare(Set<Activity> found, Set<Activity> there) {
    int right = (int) found.stream().filter(there::contains).count();
    return new Scores(right, found.size() - right, there.size() - right);
  }

  private static Set<ActivityGroup> groups(Collection<Activity> activities) {
    return activities.stream().map(Activity::group).collect(Collectors.toSet());
  }
}
