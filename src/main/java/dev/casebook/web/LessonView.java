package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Lesson;
import dev.casebook.model.StoredCase;
import java.util.List;
import java.util.Optional;

/// How an activity or a pattern is taught, for a page.
///
/// @param mistake what people commonly get wrong
public record LessonView(String mistake, List<ExampleView> examples) {

  /// A telling case.
  ///
  /// @param industry the title of its industry; empty where the case does not say
  public record ExampleView(String slug, String company, String industry, String why) {}

  static LessonView of(Lesson lesson, Desk desk) {
    return new LessonView(
        lesson.mistake(),
        lesson.examples().stream().flatMap(e -> example(e, desk).stream()).toList());
  }

  private static Optional<ExampleView> example(Lesson.Example example, Desk desk) {
    return desk.find(example.id())
        .map(StoredCase::facts)
        .map(facts ->
            new ExampleView(facts.id().slug(), facts.company(), industry(facts), example.why()));
  }

  private static String industry(CaseFacts facts) {
    return facts.industry() == null ? "" : facts.industry().title();
  }
}
