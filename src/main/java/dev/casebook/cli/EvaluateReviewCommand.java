package dev.casebook.cli;

import dev.casebook.ask.Desk;
import dev.casebook.evaluate.ReviewEvaluation;
import dev.casebook.model.CodedReview;
import dev.casebook.model.CodedText;
import dev.casebook.model.Finding;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Named;
import dev.casebook.parse.ReviewFile;
import dev.casebook.write.ReviewMarkdown;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `casebook evaluate review`: whether the review asks what good teachers would ask.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Measures the review of canvases on coded ones, and writes the figures down.")
final class EvaluateReviewCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "report",
      description =
          "report, whose figures are written down, or tune, for trying changes; report unless given.")
  private String part = "report";

  EvaluateReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    CodedText.Part wanted =
        Named.byId(CodedText.Part.class, part)
            .orElseThrow(() ->
                new InvalidRequest("--part", "is \"" + part + "\".", "Choose tune or report."));
    List<CodedReview> reviews =
        InputFile.done(ReviewFile.read(ProjectFiles.gold().resolve("reviews.jsonl")))
            .value()
            .stream()
            .filter(review -> review.part() == wanted)
            .toList();
    try (OpenBase open = OpenBase.forReading(base.folder(), Tools.load(), console)) {
      Desk desk = open.desk();
      String tables =
          ReviewMarkdown.tables(new ReviewEvaluation(reviews, r -> findings(desk, r)).measure());
      console.result(tables);
      if (wanted == CodedText.Part.REPORT) {
        ProjectFiles.put(Path.of("docs", "review-quality.md"), "review", tables);
      }
    }
    return 0;
  }

  private static List<Finding> findings(Desk desk, CodedReview review) {
    try {
      return desk.match(review.canvas(), MatchOptions.DEFAULT).review();
    } catch (InvalidRequest e) {
      throw new FileRefused(review.id() + ": " + e.finding());
    }
  }
}
