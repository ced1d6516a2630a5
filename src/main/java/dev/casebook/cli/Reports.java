package dev.casebook.cli;

import dev.casebook.ingest.IngestReport;
import dev.casebook.ingest.Outcome;
import dev.casebook.model.Problem;
import java.util.List;

/// Prints what came of an ingest: one line in all, then a line for each reason of each failure.
final class Reports {

  private Reports() {}

  static void print(IngestReport report, Console console) {
    for (Outcome.Failed failed : report.all(Outcome.Failed.class)) {
      problems(failed.problems(), console);
    }
    console.message(
        "%s%d new, %d changed, %d unchanged, %d removed, %d failed."
            .formatted(
                report.dryRun() ? "Would be: " : "",
                report.all(Outcome.New.class).size(),
                report.all(Outcome.Changed.class).size(),
                report.all(Outcome.Unchanged.class).size(),
                report.all(Outcome.Removed.class).size(),
                report.all(Outcome.Failed.class).size()));
  }

  static void problems(List<Problem> problems, Console console) {
    problems.forEach(problem -> console.message(problem.toString()));
  }
}
