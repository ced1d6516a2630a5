package dev.casebook.cli;

import dev.casebook.ask.CodingDesk;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodingJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `casebook code put`: what a coder found in a unit.
@Command(
    name = "put",
    mixinStandardHelpOptions = true,
    description = "Keeps what a coder found in a unit, in place of what that coder said before.")
final class CodePutCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();
  @Mixin private final FormatOption format = new FormatOption();

  @Mixin private final CodeTicks ticks = new CodeTicks();

  @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Who is coding.")
  private String coder = "";

  CodePutCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.writing(console)) {
      CodingDesk desk = open.codings();
      CodingAnswer kept = desk.code(ticks.set(), ticks.by(coder, null));
      if (format.json()) {
        console.result(CodingJson.coding(desk.wanted(ticks.set()).set(), kept));
      } else {
        console.result("unit " + kept.unit() + ": " + kept.codes());
      }
      return 0;
    }
  }
}
