package dev.casebook.cli;

import dev.casebook.ask.CodingImport;
import dev.casebook.ask.CodingImport.Filled;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook code import`: what a coder has filled in with a spreadsheet.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Takes in what a coder has filled in with a spreadsheet: all of it or nothing.")
final class CodeImportCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();

  @Parameters(index = "0", paramLabel = "SET", description = "The set.")
  private String set = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "CSV; - is standard input.")
  private Path file = Path.of("-");

  @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Who has coded.")
  private String coder = "";

  CodeImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    SourceDocument sheet = InputFile.read(file);
    try (OpenBase open = base.writing(console)) {
      Reading<Filled> taken = new CodingImport(open.codings()).take(set, coder, sheet);
      Filled filled = InputFile.done(taken).value();
      console.message(
          "%d coded, %d changed, %d unchanged."
              .formatted(filled.coded(), filled.changed(), filled.unchanged()));
      return 0;
    }
  }
}
