package dev.casebook.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.casebook.model.Activity;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseId;
import dev.casebook.model.Lesson;
import dev.casebook.model.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is taught of each activity and pattern, as it stands in `corpus/learn`. Immutable; safe for
/// several threads.
public final class Lessons {

  private static final String ACTIVITIES = "learn/activities.yaml";
  private static final String PATTERNS = "learn/patterns.yaml";

  private final Map<Activity, Lesson> activities;
  private final Map<BusinessModelPattern, Lesson> patterns;

  private Lessons(Map<Activity, Lesson> activities, Map<BusinessModelPattern, Lesson> patterns) {
    this.activities = activities;
    this.patterns = patterns;
  }

  /// Reads the lessons that come with the program. Throws [BrokenCodebook] where one is missing,
  /// which would be a fault of the build.
  public static Lessons load() {
    return new Lessons(
        read(ACTIVITIES, Activity.class), read(PATTERNS, BusinessModelPattern.class));
  }

  /// What is taught of an activity.
  public Lesson of(Activity activity) {
    return lesson(activities, activity);
  }

  /// What is taught of a pattern.
  public Lesson of(BusinessModelPattern pattern) {
    return lesson(patterns, pattern);
  }

  private static <E extends Named> Lesson lesson(Map<E, Lesson> lessons, E of) {
    Lesson lesson = lessons.get(of);
    if (lesson == null) {
      throw new BrokenCodebook("no lesson on " + of.id());
    }
    return lesson;
  }

  /// The shape of the files: a list of these.
  private record Entry(String id, String mistake, List<Shown> examples) {

    Lesson lesson() {
      return new Lesson(
          mistake.strip(),
          examples.stream()
              .map(shown -> new Lesson.Example(new CaseId(shown.slug), shown.why))
              .toList());
    }
  }

  private record Shown(@JsonProperty("case") String slug, String why) {}

  private static <E extends Enum<E> & Named> Map<E, Lesson> read(String resource, Class<E> type) {
    Map<E, Lesson> lessons = new EnumMap<>(type);
    for (Entry entry : Codebook.read(resource, Codebook.resource(resource), Entry[].class)) {
      E of =
          Named.byId(type, entry.id())
              .orElseThrow(() -> new BrokenCodebook(resource + ": unknown " + entry.id()));
      lessons.put(of, entry.lesson());
    }
    return lessons;
  }
}
