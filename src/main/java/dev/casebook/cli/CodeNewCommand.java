package dev.casebook.cli;

import dev.casebook.ask.CodingSetMaker;
import dev.casebook.ask.CodingSetRequest;
import dev.casebook.model.CodedSet;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodingJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook code new`: chooses cases and freezes their texts.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Makes a coding set of chosen cases.")
final class CodeNewCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "TITLE", description = "What the set is called.")
  private String title = "";

  @Option(
      names = "--cases",
      paramLabel = "SLUG,..",
      defaultValue = "",
      description = "The cases, by their slugs.")
  private String cases = "";

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      defaultValue = "",
      description = "The cases that a search finds to the letter.")
  private String query = "";

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "",
      description = "Draws N cases: of those that --query finds, or of all.")
  private String sample = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "",
      description = "Which draw; 1 unless given. The same seed draws the same cases.")
  private String seed = "";

  CodeNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.writing(console)) {
      CodingSetRequest request = new CodingSetRequest(title, cases, query, sample, seed);
      CodedSet set = new CodingSetMaker(open.desk(), open.codings()).make(request);
      if (format.json()) {
        console.result(CodingJson.sets(List.of(set.set())));
      } else {
        CodeText.head(set.set(), console);
      }
      return 0;
    }
  }
}
