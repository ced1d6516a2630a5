package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `casebook code close`: nobody codes in a set any more.
@Command(
    name = "close",
    mixinStandardHelpOptions = true,
    description =
        "Closes a set for good: it is coded no more, and everybody may see what was found.")
final class CodeCloseCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();

  @Parameters(paramLabel = "SET", description = "The set.")
  private String set = "";

  CodeCloseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.writing(console)) {
      open.codings().close(set);
      console.message("Closed.");
      return 0;
    }
  }
}
