package dev.casebook.cli;

import dev.casebook.ingest.IngestReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook ingest`: reads, tags, stores and indexes documents.
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads, tags, stores and indexes case files and web pages.")
final class IngestCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Option(names = "--dry-run", description = "Say what would happen; store nothing.")
  private boolean dryRun;

  @Option(
      names = "--hasty",
      description =
          "Tag without the sentence model; the next command that opens the base tags again with it.")
  private boolean hasty;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tools tools = Tools.load();
    try (OpenBase open = OpenBase.forWriting(base.folder(), tools, console)) {
      ProgressBar bar = console.progress("Reading documents");
      IngestReport report =
          dryRun ? open.ingest().rehearse(paths, bar) : open.ingest().run(paths, bar);
      if (!dryRun && !hasty) {
        open.finish(console);
        report = report.at(open.store().generation());
      }
      if (format.json()) {
        console.result(ReportJson.of(report));
      }
      Reports.print(report, console);
      return report.clean() ? 0 : 1;
    }
  }
}
