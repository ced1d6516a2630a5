package dev.casebook.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.ingest.IngestReport;
import dev.casebook.ingest.Outcome;
import dev.casebook.model.Problem;
import java.util.List;
import java.util.Locale;

/// What came of an ingest, as JSON on one line:
/// `{"generation","dry_run","outcomes":[{"address","outcome","problems":[{"place","finding","way_out"}]}]}`.
final class ReportJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReportJson() {}

  static String of(IngestReport report) {
    ObjectNode json = NODES.objectNode();
    json.put("generation", report.generation());
    json.put("dry_run", report.dryRun());
    ArrayNode outcomes = json.putArray("outcomes");
    report.outcomes().forEach(outcome -> outcomes.add(one(outcome)));
    return json.toString();
  }

  private static ObjectNode one(Outcome outcome) {
    ObjectNode json = NODES.objectNode();
    json.put("address", outcome.address());
    json.put("outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    ArrayNode problems = json.putArray("problems");
    for (Problem problem : problems(outcome)) {
      problems
          .addObject()
          .put("place", problem.place())
          .put("finding", problem.finding())
          .put("way_out", problem.wayOut());
    }
    return json;
  }

  private static List<Problem> problems(Outcome outcome) {
    return switch (outcome) {
      case Outcome.New done -> done.warnings();
      case Outcome.Changed done -> done.warnings();
      case Outcome.Failed failed -> failed.problems();
      case Outcome.Unchanged unchanged -> List.of();
      case Outcome.Removed removed -> List.of();
    };
  }
}
