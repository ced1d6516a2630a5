package dev.casebook.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.CodedText;
import dev.casebook.model.Coding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static TagOutcome outcome(Set<Activity> there, Map<Activity, Double> found) {
    Coding settled = new Coding(there, Set.of(), Set.of());
    return new TagOutcome(
        new CodedText(
            "1", "text", "note", "firm", "written", CodedText.Part.TUNE, List.of(), settled),
        found);
  }

  private static final List<TagOutcome> THREE =
      List.of(
          outcome(
              Set.of(Activity.LOGISTICS, Activity.SALES),
              Map.of(Activity.LOGISTICS, 0.9, Activity.EVENTS, 0.6)),
          outcome(Set.of(), Map.of(Activity.LOGISTICS, 0.5)),
          outcome(Set.of(Activity.ADVISORY), Map.of()));

  @Test
  void everyActivityOfEveryTextIsOneDecision() {
    Scores scores = TagOutcome.activities(THREE);
    assertThat(scores).isEqualTo(new Scores(1, 2, 2));
    assertThat(scores.precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(scores.recall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(scores.f1()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void aGroupIsFoundByAnyOfItsActivities() {
    assertThat(TagOutcome.group(THREE, ActivityGroup.MARKETING_SALES))
        .isEqualTo(new Scores(1, 0, 0));
    assertThat(TagOutcome.group(THREE, ActivityGroup.PRODUCTION)).isEqualTo(new Scores(1, 1, 0));
    assertThat(TagOutcome.macroGroupF1(THREE)).isCloseTo((1 + 2 / 3.0) / 4, within(1e-9));
  }

  @Test
  void whereNothingIsThereNothingIsDividedByNothing() {
    assertThat(Scores.NONE.precision()).isZero();
    assertThat(Scores.NONE.recall()).isZero();
    assertThat(Scores.NONE.f1()).isZero();
  }

  @Test
  void confidencesAreHeldAgainstWhatCameTrue() {
    Reliability honest = Reliability.of(shown(0.8, 8, 2));
    assertThat(honest.expectedError()).isCloseTo(0, within(1e-9));
    Reliability boastful = Reliability.of(shown(0.8, 5, 5));
    assertThat(boastful.expectedError()).isCloseTo(0.3, within(1e-9));
    assertThat(boastful.brier()).isCloseTo((0.04 + 0.64) / 2, within(1e-9));
    assertThat(boastful.bins()).singleElement().extracting(Reliability.Bin::tags).isEqualTo(10);
    assertThat(Reliability.of(List.of()).bins()).isEmpty();
  }

  private static List<Reliability.Shown> shown(double confidence, int right, int wrong) {
    return IntStream.range(0, right + wrong)
        .mapToObj(i -> new Reliability.Shown(confidence, i < right))
        .collect(Collectors.toList());
  }

  @Test
  void anIntervalHoldsItsFigureAndNarrowsWithMoreItems() {
    List<Integer> few = IntStream.range(0, 30).mapToObj(i -> i % 2).toList();
    List<Integer> many = IntStream.range(0, 3000).mapToObj(i -> i % 2).toList();
    Interval wide = mean(few);
    Interval narrow = mean(many);
    assertThat(wide.value()).isBetween(wide.low(), wide.high()).isEqualTo(0.5);
    assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 5);
    assertThat(mean(few)).isEqualTo(wide);
  }

  private static Interval mean(List<Integer> items) {
    return Interval.of(
        items, drawn -> drawn.stream().mapToInt(Integer::intValue).average().orElse(0));
  }
}
