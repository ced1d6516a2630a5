package dev.casebook.cli;

import dev.casebook.model.Canvas;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.write.CanvasExport;
import dev.casebook.write.CanvasFormat;
import dev.casebook.write.ResultJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook canvas`: reads a canvas in any supported format and writes it in another.
@Command(
    name = "canvas",
    mixinStandardHelpOptions = true,
    description = "Reads a canvas in any supported format and writes it in another.")
final class CanvasCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON, Markdown, HTML or text; - for standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "json|bmml|markdown|svg",
      defaultValue = "json",
      description = "The format to write; json unless given.")
  private CanvasFormat format = CanvasFormat.JSON;

  CanvasCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reading.Done<List<Canvas>> read =
        InputFile.done(Tools.load().canvases().all(InputFile.read(file)));
    List<String> warnings = read.warnings().stream().map(Problem::toString).toList();
    for (Canvas canvas : read.value()) {
      console.result(
          format == CanvasFormat.JSON
              ? ResultJson.canvas(canvas, warnings)
              : CanvasExport.of(canvas, format));
    }
    warnings.forEach(console::message);
    return 0;
  }
}
