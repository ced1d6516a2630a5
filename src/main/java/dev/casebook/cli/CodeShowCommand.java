package dev.casebook.cli;

import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CodingViewer;
import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingReport;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodingJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook code show`: progress, agreement, and what coders differ about.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows how far a set has come, how far its coders agree, and where they differ.")
final class CodeShowCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "SET", description = "The set.")
  private String set = "";

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Who looks: a coder who has finished sees where others differ.")
  private String coder = "";

  @Option(
      names = "--reveal",
      description = "Shows where coders differ while they are at work; not for coders.")
  private boolean reveal;

  CodeShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.reading(console)) {
      CodingDesk desk = open.codings();
      CodedSet coded = desk.wanted(set);
      String name = coder.isBlank() ? "" : desk.coder(coded, coder);
      CodingReport report = desk.report(coded, new CodingViewer(name, reveal));
      if (format.json()) {
        console.result(CodingJson.report(coded.set(), report));
      } else {
        CodeText.report(coded, report, console);
      }
      return 0;
    }
  }
}
