package dev.casebook.cli;

import dev.casebook.ask.Cautions;
import dev.casebook.ask.Desk;
import dev.casebook.model.Canvas;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Reading;
import dev.casebook.write.ResultJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook match`: a canvas against the base.
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description =
        "Finds the companies that work as a canvas says, with reasons, a benchmark and a review.")
final class MatchCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final MatchFlags flags = new MatchFlags();

  @Parameters(
      paramLabel = "FILE",
      description = "A canvas in any format that is read, or prose; - for standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--batch",
      description =
          "FILE holds JSON lines of {\"id\",\"canvas\"} or {\"id\",\"text\"}; one line is printed for each.")
  private boolean batch;

  MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    MatchOptions options = flags.options();
    Tools tools = Tools.load();
    try (OpenBase open = OpenBase.forReading(base.folder(), tools, console)) {
      Desk desk = open.desk();
      if (batch) {
        return Lines.answer(
            file,
            console,
            line ->
                ResultJson.match(
                    line.id(),
                    desk.match(tools.canvases().pasted(line.canvasOrText()).canvas(), options)));
      }
      return one(desk, InputFile.done(tools.canvases().all(InputFile.read(file))), options);
    }
  }

  private int one(Desk desk, Reading.Done<List<Canvas>> read, MatchOptions options)
      throws InvalidRequest {
    Reports.problems(read.warnings(), console);
    if (read.value().size() > 1) {
      console.message("The file holds " + read.value().size() + " canvases; the first is matched.");
    }
    Match match = desk.match(read.value().getFirst(), options);
    Cautions.about(read.value().getFirst(), match).forEach(console::message);
    if (format.json()) {
      console.result(ResultJson.match(match));
    } else {
      MatchText.print(match, console);
    }
    return 0;
  }
}
