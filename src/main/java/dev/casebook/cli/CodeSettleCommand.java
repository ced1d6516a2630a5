package dev.casebook.cli;

import dev.casebook.ask.CodingDesk;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Settlement;
import dev.casebook.write.CodingJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `casebook code settle`: what is to hold where coders differ.
@Command(
    name = "settle",
    mixinStandardHelpOptions = true,
    description = "Settles a unit that coders differ about, with a reason.")
final class CodeSettleCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();
  @Mixin private final FormatOption format = new FormatOption();

  @Mixin private final CodeTicks ticks = new CodeTicks();

  @Option(names = "--editor", required = true, paramLabel = "NAME", description = "Who decides.")
  private String editor = "";

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why = "";

  CodeSettleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.writing(console)) {
      CodingDesk desk = open.codings();
      Settlement kept = desk.settle(ticks.set(), ticks.by(editor, why));
      if (format.json()) {
        console.result(CodingJson.settlement(desk.wanted(ticks.set()).set(), kept));
      } else {
        console.result("unit " + kept.unit() + ": " + kept.codes());
      }
      return 0;
    }
  }
}
