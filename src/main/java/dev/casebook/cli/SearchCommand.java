package dev.casebook.cli;

import dev.casebook.ask.Desk;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.write.ResultJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook search`: finds cases.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds cases by words and fields.")
final class SearchCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words, phrases and fields; all cases where empty.")
  private List<String> query = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits; 10 unless given.")
  private int limit = 10;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    if (limit < 1 || limit > 1000) {
      throw new InvalidRequest(
          "--limit", "must be 1 to 1000, not " + limit + ".", "Choose a number in that range.");
    }
    try (OpenBase open = OpenBase.forReading(base.folder(), Tools.load(), console)) {
      Desk desk = open.desk();
      SearchResult result = desk.search(SearchRequest.of(String.join(" ", query) + " ", limit));
      if (format.json()) {
        console.result(ResultJson.search(result, desk.version(result)));
      } else {
        SearchText.print(result, console);
      }
      return 0;
    }
  }
}
