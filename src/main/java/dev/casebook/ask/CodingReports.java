package dev.casebook.ask;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Actor;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingReport.Answer;
import dev.casebook.model.CodingReport.Coder;
import dev.casebook.model.CodingReport.Disagreement;
import dev.casebook.model.CodingReport.Figure;
import dev.casebook.model.Settlement;
import dev.casebook.tag.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Measures one coding set. Who runs an activity belongs to the answer: a coder who gives it to the
/// firm and one who gives it to a partner do not agree.
final class CodingReports {

  private final CodedSet set;
  private final Map<Integer, Map<String, CodingAnswer>> shared = new TreeMap<>();
  private final Map<String, Map<Integer, CodingAnswer>> latest = new LinkedHashMap<>();
  private final Map<Integer, Settlement> settled;

  CodingReports(CodedSet set) {
    this.set = set;
    this.settled = set.settled();
    for (String coder : set.coders()) {
      latest.put(coder, set.latest(coder));
      set.independent(coder)
          .forEach((unit, coding) ->
              shared.computeIfAbsent(unit, u -> new LinkedHashMap<>()).put(coder, coding));
    }
    shared.values().removeIf(answers -> answers.size() < 2);
  }

  /// Whether two coders have said different things about a unit.
  boolean differs(int unit) {
    Map<String, CodingAnswer> answers = shared.getOrDefault(unit, Map.of());
    return answers.values().stream().map(CodingAnswer::codes).distinct().count() > 1;
  }

  /// @param covered whether what differs is kept back
  CodingReport report(boolean covered) {
    Agreement agreement = Agreement.said(items());
    List<Integer> differing = shared.keySet().stream().filter(this::differs).toList();
    return new CodingReport(
        set.coders().stream().map(this::coder).toList(),
        agreement.items(),
        orNull(agreement.alpha()),
        orNull(agreement.exact()),
        groups(agreement),
        activities(agreement),
        differing.size(),
        covered,
        covered ? List.of() : differing.stream().map(this::disagreement).toList());
  }

  private Coder coder(String name) {
    return new Coder(name, latest(name).size(), set.finished().get(name));
  }

  private List<List<Map<Activity, Set<Actor>>>> items() {
    return shared.values().stream()
        .map(answers -> answers.values().stream().map(c -> c.codes().actors()).toList())
        .toList();
  }

  private static @Nullable Double orNull(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }

  private static List<Figure<ActivityGroup>> groups(Agreement agreement) {
    return Arrays.stream(ActivityGroup.values())
        .map(group ->
            new Figure<>(
                group,
                orNull(agreement.alpha(group)),
                agreement.found(group),
                agreement.differing(group)))
        .toList();
  }

  private static List<Figure<Activity>> activities(Agreement agreement) {
    return Arrays.stream(Activity.values())
        .map(activity ->
            new Figure<>(
                activity,
                orNull(agreement.alpha(activity)),
                agreement.found(activity),
                agreement.differing(activity)))
        .sorted(
            Comparator.comparing(
                Figure::alpha, Comparator.nullsLast(Comparator.<Double>naturalOrder())))
        .toList();
  }

  private Disagreement disagreement(int unit) {
    List<Answer> answers = new ArrayList<>();
    shared
        .getOrDefault(unit, Map.of())
        .forEach((coder, said) -> {
          Codes now = latest(coder).getOrDefault(unit, said).codes();
          answers.add(new Answer(coder, said.codes(), now.equals(said.codes()) ? null : now));
        });
    return new Disagreement(set.unit(unit).orElseThrow(), answers, settled.get(unit));
  }

  private Map<Integer, CodingAnswer> latest(String coder) {
    return latest.getOrDefault(coder, Map.of());
  }
}
