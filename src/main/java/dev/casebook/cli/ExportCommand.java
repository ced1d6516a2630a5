package dev.casebook.cli;

import dev.casebook.ask.Desk;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StoredCase;
import dev.casebook.write.CaseExport;
import dev.casebook.write.ExportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook export`: cases, tags or a search, in formats that other programs read.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes cases, tags or the cases that a search finds, for other programs.")
final class ExportCommand implements Callable<Integer> {

  /// What can be exported.
  enum What {
    CASES,
    TAGS,
    SEARCH
  }

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  @Parameters(index = "0", paramLabel = "cases|tags|search", description = "What to write.")
  private What what = What.CASES;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "With search: which cases.")
  private List<String> query = List.of();

  @Option(
      names = "--format",
      paramLabel = "csv|jsonl|bibtex|ris|csl",
      defaultValue = "csv",
      description = "csv unless given; tags come as csv or jsonl only.")
  private ExportFormat format = ExportFormat.CSV;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest, IOException {
    if (what != What.SEARCH && !query.isEmpty()) {
      throw new InvalidRequest(
          "QUERY",
          "only export search takes a query.",
          "Write: casebook export search " + String.join(" ", query));
    }
    try (OpenBase open = OpenBase.forReading(base.folder(), Tools.load(), console)) {
      Desk desk = open.desk();
      PrintWriter out = console.outWriter();
      List<StoredCase> cases =
          what == What.SEARCH ? desk.everyHit(String.join(" ", query)) : desk.all();
      if (what == What.TAGS) {
        CaseExport.tags(cases.stream(), desk.version(), format, out);
      } else {
        CaseExport.cases(cases.stream(), desk.version(), format, out);
      }
      return 0;
    }
  }
}
