package dev.casebook.evaluate;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.CodedText;
import dev.casebook.model.Coding;
import dev.casebook.model.TagQuality;
import dev.casebook.model.TagQuality.About;
import dev.casebook.model.TagQuality.Line;
import dev.casebook.model.TagQuality.Range;
import dev.casebook.tag.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Measures taggers on the report part of a gold set. Nothing here may be used to choose between
/// taggers: that is what the tune part is for.
public final class TagEvaluation {

  private final List<CodedText> all;
  private final List<CodedText> report;
  private final Agreement agreement;

  /// @param gold both parts of a set that two coders have coded
  public TagEvaluation(List<CodedText> gold) {
    all = List.copyOf(gold);
    report = all.stream().filter(text -> text.part() == CodedText.Part.REPORT).toList();
    agreement =
        Agreement.present(
            all.stream().map(text -> text.coders().stream().map(Coding::firm).toList()).toList());
  }

  /// The report part.
  public List<CodedText> report() {
    return report;
  }

  /// How well a method does on the report part.
  public TagQuality.Method compare(String name, TagMethod method) {
    List<TagOutcome> outcomes = TagOutcome.of(report, method);
    Scores scores = TagOutcome.activities(outcomes);
    return new TagQuality.Method(
        name,
        range(outcomes, drawn -> TagOutcome.activities(drawn).f1()),
        scores.precision(),
        scores.recall(),
        TagOutcome.macroGroupF1(outcomes));
  }

  /// The method that says of every text what is said most often in the tune part.
  public TagMethod majority() {
    Activity most =
        all.stream()
            .filter(text -> text.part() == CodedText.Part.TUNE)
            .flatMap(text -> text.settled().firm().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Activity.MANUFACTURING);
    return _ -> Map.of(most, 1.0);
  }

  /// Everything about the tagger as it is.
  ///
  /// @param methods what to show beside it, itself among them
  public TagQuality measure(TagMethod tagger, List<TagQuality.Method> methods) {
    List<TagOutcome> outcomes = TagOutcome.of(report, tagger);
    return new TagQuality(
        report.size(),
        (int) report.stream().filter(text -> text.settled().firm().isEmpty()).count(),
        new TagQuality.CoderAgreement(
            agreement.items(), agreement.exact().orElse(0), agreement.alpha().orElse(0)),
        range(outcomes, drawn -> TagOutcome.activities(drawn).f1()),
        range(outcomes, TagOutcome::macroGroupF1),
        calibration(TagOutcome.reliability(outcomes)),
        methods,
        lines(outcomes));
  }

  private static TagQuality.Calibration calibration(Reliability measured) {
    return new TagQuality.Calibration(
        measured.bins().stream().mapToInt(Reliability.Bin::tags).sum(),
        measured.expectedError(),
        measured.brier(),
        measured.bins().stream()
            .map(b -> new TagQuality.Bin(b.from(), b.tags(), b.confidence(), b.right()))
            .toList());
  }

  private record Subject(
      About about, String id, Function<List<TagOutcome>, Scores> counting, OptionalDouble alpha) {

    Line line(List<TagOutcome> outcomes) {
      Scores scores = counting.apply(outcomes);
      return new Line(
          about,
          id,
          scores.there(),
          scores.found(),
          scores.precision(),
          scores.recall(),
          range(outcomes, drawn -> counting.apply(drawn).f1()),
          alpha.orElse(Double.NaN));
    }
  }

  private List<Line> lines(List<TagOutcome> outcomes) {
    List<Line> lines = new ArrayList<>();
    outcomes.stream()
        .collect(Collectors.groupingBy(o -> o.coded().kind(), TreeMap::new, Collectors.toList()))
        .forEach((kind, of) ->
            lines.add(
                new Subject(About.KIND, kind, TagOutcome::activities, OptionalDouble.empty())
                    .line(of)));
    for (ActivityGroup group : ActivityGroup.values()) {
      Function<List<TagOutcome>, Scores> counting = drawn -> TagOutcome.group(drawn, group);
      lines.add(
          new Subject(About.GROUP, group.id(), counting, agreement.alpha(group)).line(outcomes));
    }
    for (Activity activity : Activity.values()) {
      Function<List<TagOutcome>, Scores> counting = drawn -> TagOutcome.activity(drawn, activity);
      lines.add(
          new Subject(About.ACTIVITY, activity.id(), counting, agreement.alpha(activity))
              .line(outcomes));
    }
    return lines;
  }

  private static Range range(List<TagOutcome> outcomes, ToDoubleFunction<List<TagOutcome>> figure) {
    Interval interval = Interval.of(outcomes, figure);
    return new Range(interval.value(), interval.low(), interval.high());
  }
}
