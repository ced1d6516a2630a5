package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import dev.casebook.parse.JsonLine;
import dev.casebook.parse.Languages;
import dev.casebook.write.ResultJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook tag`: the activities in texts, one JSON line for each.
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description =
        "Finds key activities in texts: lines of {\"id\",\"text\"} in, lines with tags out.")
final class TagCommand implements Callable<Integer> {

  /// The forms of the output.
  enum Format {
    JSONL
  }

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "JSON lines; standard input unless given.")
  private @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "jsonl",
      defaultValue = "jsonl",
      description = "JSON lines, the only form there is.")
  private Format format = Format.JSONL;

  TagCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tools tools = Tools.load();
    return switch (format) {
      case JSONL -> Lines.answer(file, console, line -> tagged(line, tools));
    };
  }

  private static String tagged(JsonLine line, Tools tools) throws InvalidRequest {
    String text = line.wantedText();
    String language = Languages.detect(text);
    List<String> warnings =
        tools.tagger().reads(language)
            ? List.of()
            : List.of(
                "The text is in a language (" + language + ") that is not supported: no tags.");
    return ResultJson.tags(line.id(), language, tools.tagger().tagText(text, language), warnings);
  }
}
