package dev.casebook.cli;

import dev.casebook.ask.Desk;
import dev.casebook.evaluate.SpeedBench;
import dev.casebook.evaluate.SpeedBench.Cost;
import dev.casebook.evaluate.SpeedBench.Question;
import dev.casebook.model.Activity;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.StoredCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `casebook bench`: what searches and matches cost on this base.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures what searches and matches cost on this base, in CPU time.")
final class BenchCommand implements Callable<Integer> {

  private static final int HITS = 20;
  private static final int MOST_CASES = 100;

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each question is measured; 5 unless given.")
  private int rounds = 5;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    if (rounds < 1 || rounds > 1000) {
      throw new InvalidRequest(
          "--rounds", "must be 1 to 1000, not " + rounds + ".", "Choose a number in that range.");
    }
    try (OpenBase open = OpenBase.forReading(base.folder(), Tools.load(), console)) {
      Desk desk = open.desk();
      List<StoredCase> cases = desk.all().stream().limit(MOST_CASES).toList();
      if (cases.isEmpty()) {
        throw new InvalidRequest("--base", "the base is empty.", "Ingest something first.");
      }
      SpeedBench bench = new SpeedBench(rounds * 4, rounds);
      print(bench.measure("search with facets and highlights", searches(desk, cases)));
      List<Question<InvalidRequest>> matches = matches(desk, cases);
      if (!matches.isEmpty()) {
        print(bench.measure("match", matches));
      }
      return 0;
    }
  }

  private static List<Question<InvalidRequest>> searches(Desk desk, List<StoredCase> cases) {
    List<String> queries = new ArrayList<>(List.of(""));
    for (StoredCase one : cases) {
      queries.add(one.facts().company());
      queries.add(one.facts().title());
      queries.add(one.facts().title().split(" ", 2)[0] + " OR " + one.facts().company());
    }
    for (Activity activity : Activity.values()) {
      queries.add("activity:" + activity.id());
    }
    return queries.stream()
        .map(query ->
            (Question<InvalidRequest>) () -> desk.search(SearchRequest.of(plain(query), HITS)))
        .toList();
  }

  /// Without what the query language gives a meaning to.
  private static String plain(String query) {
    return query.startsWith("activity:") ? query : query.replaceAll("[\"():*-]", " ");
  }

  private static List<Question<InvalidRequest>> matches(Desk desk, List<StoredCase> cases) {
    return cases.stream()
        .map(one -> one.tagged().parsed().canvas())
        .filter(canvas -> !canvas.isEmpty())
        .map(canvas -> (Question<InvalidRequest>) () -> desk.match(canvas, MatchOptions.DEFAULT))
        .toList();
  }

  private void print(Cost cost) {
    String line =
        format.json()
            ? "{\"what\":\"%s\",\"questions\":%d,\"p50_ms\":%.3f,\"p95_ms\":%.3f,\"p99_ms\":%.3f}"
            : "%-36s %6d questions   p50 %8.3f ms   p95 %8.3f ms   p99 %8.3f ms CPU";
    console.result(
        String.format(
            Locale.ROOT,
            line,
            cost.what(),
            cost.questions(),
            cost.median(),
            cost.p95(),
            cost.p99()));
  }
}
