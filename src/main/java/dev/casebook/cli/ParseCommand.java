package dev.casebook.cli;

import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import dev.casebook.model.TaggedCase;
import dev.casebook.write.DocumentJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `casebook parse`: what ingest would see and tag, without storing it.
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Shows what ingest would see in a document, without storing it.")
final class ParseCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "FILE", description = "A case file or a web page; - for standard input.")
  private Path file = Path.of("");

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SourceDocument document = InputFile.read(file);
    Tools tools = Tools.load();
    Reading<TaggedCase> reading = tools.pipeline().run(document);
    if (format.json()) {
      console.result(DocumentJson.of(reading, tools.pipeline().mediaType(document)));
    }
    return switch (reading) {
      case Reading.Done<TaggedCase> done -> {
        if (!format.json()) {
          ParsedText.print(done.value(), console);
        }
        Reports.problems(done.warnings(), console);
        yield 0;
      }
      case Reading.Rejected<TaggedCase> rejected -> {
        Reports.problems(rejected.problems(), console);
        yield 1;
      }
    };
  }
}
