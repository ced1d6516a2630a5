package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Activity;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lessons as they come with the program, beside the cases that they point to.
class LessonsTest {

  private static final Lessons LESSONS = Lessons.load();
  private static final Path CASES = Path.of("corpus", "cases");
  private static final Pattern INDUSTRY = Pattern.compile("(?m)^industry: *(.+)$");
  private static final int RUN = 8;

  @ParameterizedTest
  @EnumSource
  void everyActivityIsTaughtByThreeCasesOfDifferentIndustries(Activity activity)
      throws IOException {
    Lesson lesson = LESSONS.of(activity);
    assertThat(lesson.mistake()).hasSizeBetween(60, 600);
    assertThat(industries(lesson)).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyPatternIsTaughtByCasesOfDifferentIndustries(BusinessModelPattern pattern)
      throws IOException {
    Lesson lesson = LESSONS.of(pattern);
    assertThat(lesson.mistake()).hasSizeBetween(60, 600);
    assertThat(industries(lesson)).hasSizeBetween(1, 3).hasSameSizeAs(lesson.examples());
  }

  private static Set<String> industries(Lesson lesson) throws IOException {
    Set<String> industries = new HashSet<>();
    for (Lesson.Example example : lesson.examples()) {
      Path file = CASES.resolve(example.id().slug() + ".md");
      assertThat(file).as("the case of an example").exists();
      Matcher industry = INDUSTRY.matcher(Files.readString(file));
      assertThat(industry.find()).as("the industry of %s", file).isTrue();
      industries.add(industry.group(1).strip());
      assertThat(example.why()).hasSizeBetween(60, 400).doesNotContainPattern("\\d");
    }
    return industries;
  }

  @Test
  void noLessonSharesARunOfWordsWithACase() throws IOException {
    Map<String, String> runs = new HashMap<>();
    for (Activity activity : Activity.values()) {
      texts(LESSONS.of(activity)).forEach(t -> runs(t).forEach(r -> runs.put(r, activity.id())));
    }
    for (BusinessModelPattern pattern : BusinessModelPattern.values()) {
      texts(LESSONS.of(pattern)).forEach(t -> runs(t).forEach(r -> runs.put(r, pattern.id())));
    }
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        assertThat(runs(Files.readString(file)).filter(runs::containsKey))
            .as("words of a lesson in %s", file)
            .isEmpty();
      }
    }
  }

  private static Stream<String> texts(Lesson lesson) {
    return Stream.concat(
        Stream.of(lesson.mistake()), lesson.examples().stream().map(Lesson.Example::why));
  }

  private static Stream<String> runs(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
    return Stream.iterate(0, i -> i + RUN <= words.size(), i -> i + 1)
        .map(i -> String.join(" ", words.subList(i, i + RUN)));
  }
}
