package dev.casebook.ask;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Actor;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.Coding;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingReport.Answer;
import dev.casebook.model.CodingReport.Coder;
import dev.casebook.model.CodingReport.Disagreement;
import dev.casebook.model.CodingReport.Figure;
import dev.casebook.model.Named;
import dev.casebook.model.Settlement;
import dev.casebook.tag.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Measures one coding set. Who runs an activity belongs to the answer: a coder who gives it to the
/// firm and one who gives it to a partner do not agree.
final class CodingReports {

  private final CodedSet set;
  private final Map<Integer, Map<String, Coding>> shared = new TreeMap<>();

  CodingReports(CodedSet set) {
    this.set = set;
    for (String coder : set.coders()) {
      set.independent(coder)
          .forEach((unit, coding) ->
              shared.computeIfAbsent(unit, u -> new LinkedHashMap<>()).put(coder, coding));
    }
    shared.values().removeIf(answers -> answers.size() < 2);
  }

  /// Whether two coders have said different things about a unit.
  boolean differs(int unit) {
    Map<String, Coding> answers = shared.getOrDefault(unit, Map.of());
    return answers.values().stream().map(Coding::codes).distinct().count() > 1;
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
    return new Coder(name, set.latest(name).size(), set.finished().get(name));
  }

  private List<List<Map<Activity, Set<Actor>>>> items() {
    return shared.values().stream()
        .map(answers -> answers.values().stream().map(c -> c.codes().actors()).toList())
        .toList();
  }

  private static @Nullable Double orNull(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }

  private List<Figure<ActivityGroup>> groups(Agreement agreement) {
    return Arrays.stream(ActivityGroup.values())
        .map(group ->
            figure(
                group,
                agreement.alpha(group),
                codes ->
                    codes.actors().entrySet().stream()
                        .filter(e -> e.getKey().group() == group)
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet())))
        .toList();
  }

  private List<Figure<Activity>> activities(Agreement agreement) {
    List<Figure<Activity>> figures = new ArrayList<>();
    for (Activity activity : Activity.values()) {
      figures.add(
          figure(
              activity,
              agreement.alpha(activity),
              codes -> codes.actors().getOrDefault(activity, Set.of())));
    }
    figures.sort(
        Comparator.comparing(
            Figure::alpha, Comparator.nullsLast(Comparator.<Double>naturalOrder())));
    return figures;
  }

  /// @param said what an answer says about it; empty for nothing
  private <N extends Named> Figure<N> figure(
      N what, OptionalDouble alpha, Function<Codes, Set<?>> said) {
    long found = 0;
    long differing = 0;
    for (Map<String, Coding> answers : shared.values()) {
      Set<Set<?>> different = new HashSet<>();
      answers.values().forEach(coding -> different.add(said.apply(coding.codes())));
      found += different.equals(Set.of(Set.of())) ? 0 : 1;
      differing += different.size() > 1 ? 1 : 0;
    }
    return new Figure<>(what, orNull(alpha), found, differing);
  }

  private Disagreement disagreement(int unit) {
    List<Answer> answers = new ArrayList<>();
    shared
        .getOrDefault(unit, Map.of())
        .forEach((coder, said) -> {
          Codes now = latest(coder, said);
          answers.add(new Answer(coder, said.codes(), now.equals(said.codes()) ? null : now));
        });
    Settlement settlement = set.settled().get(unit);
    return new Disagreement(set.unit(unit).orElseThrow(), answers, settlement);
  }

  private Codes latest(String coder, Coding said) {
    Coding now = set.latest(coder).get(said.unit());
    return now == null ? said.codes() : now.codes();
  }
}
