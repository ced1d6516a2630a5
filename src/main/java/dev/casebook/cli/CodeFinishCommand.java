package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook code finish`: a coder has coded everything, and may see what others found.
@Command(
    name = "finish",
    mixinStandardHelpOptions = true,
    description = "Says that a coder has finished a set, and may see what others found.")
final class CodeFinishCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();

  @Parameters(paramLabel = "SET", description = "The set.")
  private String set = "";

  @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Who was coding.")
  private String coder = "";

  CodeFinishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    try (OpenBase open = base.writing(console)) {
      open.codings().finish(set, coder);
      console.message("Finished. What is changed from now on does not count for agreement.");
      return 0;
    }
  }
}
