package dev.casebook.write;

import dev.casebook.model.ReviewQuality;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The figures on reviews as Markdown, for the documents.
public final class ReviewMarkdown {

  private ReviewMarkdown() {}

  /// All tables.
  public static String tables(ReviewQuality q) {
    return "Measured on %d canvases, %d of which deserve no finding.%n%n"
            .formatted(q.canvases(), q.silent())
        + "## On the right canvas\n\n"
        + table(List.of(q.all()))
        + rows(q.kinds())
        + "\n## On the right item\n\n"
        + table(q.items());
  }

  private static String table(List<ReviewQuality.Line> lines) {
    return "| finding | there | raised | precision | recall | F1 | 95 % interval | F1 between the coders |\n"
        + "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
        + rows(lines);
  }

  private static String rows(List<ReviewQuality.Line> lines) {
    return lines.stream().map(ReviewMarkdown::row).collect(Collectors.joining());
  }

  private static String row(ReviewQuality.Line line) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.2f | %.2f | %.2f | %.2f to %.2f | %.2f |\n",
        line.name(),
        line.there(),
        line.raised(),
        line.precision(),
        line.recall(),
        line.f1().value(),
        line.f1().low(),
        line.f1().high(),
        line.coders());
  }
}
