package dev.casebook.write;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Named;
import dev.casebook.model.TagQuality;
import dev.casebook.model.TagQuality.About;
import dev.casebook.model.TagQuality.Line;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/// The figures on tags as Markdown, for the documents.
public final class QualityMarkdown {

  private QualityMarkdown() {}

  /// The few figures that a reader of the README wants.
  public static String summary(TagQuality q) {
    return format(
            "| measured on %d texts that took no part in making the tagger | F1 | 95 %% interval |\n",
            q.texts())
        + "| --- | --- | --- |\n"
        + format(
            "| the four groups, mean | %.2f | %.2f to %.2f |\n",
            q.groups().value(), q.groups().low(), q.groups().high())
        + format(
            "| the 42 activities, every decision alike | %.2f | %.2f to %.2f |\n\n",
            q.activities().value(), q.activities().low(), q.activities().high())
        + format(
            "Confidences are off by %.2f on average (expected calibration error over %d shown tags; Brier score %.2f).\n",
            q.reliability().expectedError(), q.reliability().tags(), q.reliability().brier());
  }

  /// All tables.
  public static String tables(TagQuality q) {
    return summary(q)
        + "\n## Beside simpler ways\n\n"
        + methods(q)
        + "\n## By kind of text\n\n"
        + lines(q, About.KIND)
        + "\n## By group\n\n"
        + lines(q, About.GROUP)
        + "\n## By activity, the one that coders agree on least first\n\n"
        + lines(q, About.ACTIVITY)
        + "\n## Is a confidence a chance?\n\n"
        + bins(q);
  }

  private static String methods(TagQuality q) {
    return "| method | F1 of activities | 95 % interval | precision | recall | mean F1 of groups |\n"
        + "| --- | --- | --- | --- | --- | --- |\n"
        + q.methods().stream()
            .map(m ->
                format(
                    "| %s | %.3f | %.3f to %.3f | %.3f | %.3f | %.3f |\n",
                    m.name(),
                    m.activities().value(),
                    m.activities().low(),
                    m.activities().high(),
                    m.precision(),
                    m.recall(),
                    m.groups()))
            .collect(Collectors.joining());
  }

  private static String lines(TagQuality q, About about) {
    return "| | there | shown | precision | recall | F1 | 95 % interval | alpha of the coders |\n"
        + "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
        + q.lines().stream()
            .filter(line -> line.about() == about)
            .sorted(Comparator.comparingDouble(Line::alpha))
            .map(QualityMarkdown::line)
            .collect(Collectors.joining());
  }

  private static String line(Line line) {
    return format("| %s | %d | %d |", title(line), line.there(), line.shown())
        + (line.shown() == 0 ? " |" : format(" %.2f |", line.precision()))
        + (line.there() == 0
            ? " | | |"
            : format(
                " %.2f | %.2f | %.2f to %.2f |",
                line.recall(), line.f1().value(), line.f1().low(), line.f1().high()))
        + (Double.isNaN(line.alpha()) ? " |\n" : format(" %.2f |\n", line.alpha()));
  }

  private static String title(Line line) {
    return switch (line.about()) {
      case KIND -> line.id();
      case GROUP -> Named.byId(ActivityGroup.class, line.id()).map(Named::title).orElse(line.id());
      case ACTIVITY -> Named.byId(Activity.class, line.id()).map(Named::title).orElse(line.id());
    };
  }

  private static String bins(TagQuality q) {
    return "| confidence shown | tags | mean confidence | share that is right |\n"
        + "| --- | --- | --- | --- |\n"
        + q.reliability().bins().stream()
            .map(b ->
                format(
                    "| %.1f to %.1f | %d | %.2f | %.2f |\n",
                    b.from(), b.from() + 0.1, b.tags(), b.confidence(), b.right()))
            .collect(Collectors.joining());
  }

  @FormatMethod
  private static String format(@FormatString String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
