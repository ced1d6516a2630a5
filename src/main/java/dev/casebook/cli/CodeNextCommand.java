package dev.casebook.cli;

import dev.casebook.ask.CodingDesk;
import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodingJson;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook code next`: the next text that a coder has not coded.
@Command(
    name = "next",
    mixinStandardHelpOptions = true,
    description = "Prints the next unit that a coder has not coded.")
final class CodeNextCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "SET", description = "The set.")
  private String set = "";

  @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Who is coding.")
  private String coder = "";

  CodeNextCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.reading(console)) {
      CodingDesk desk = open.codings();
      CodedSet coded = desk.wanted(set);
      String name = desk.coder(coded, coder);
      @Nullable CodingUnit next = coded.next(name, 0).orElse(null);
      if (format.json()) {
        console.result(CodingJson.unit(coded, name, next));
      } else {
        CodeText.unit(coded, name, next, console);
      }
      return 0;
    }
  }
}
