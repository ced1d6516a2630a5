package dev.casebook.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.casebook.ask.Desk;
import dev.casebook.evaluate.SpeedBench.Cost;
import dev.casebook.evaluate.SpeedBench.Question;
import dev.casebook.ingest.IndexKeeper;
import dev.casebook.model.Canvas;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.Section;
import dev.casebook.model.Sha256;
import dev.casebook.model.Shelf;
import dev.casebook.model.SortOrder;
import dev.casebook.model.Sourcing;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.Codebook;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Shows where the program bends: loads a gzipped CSV of company descriptions (columns
/// `symbol,name,summary,industry_group`) as imported cases, and measures searches and matches over
/// them. No test: run it by its `main` with the file and a folder for the base.
final class DescriptionsBench {

  private static final int BATCH = 500;
  private static final int QUESTIONS = 200;

  private DescriptionsBench() {}

  public static void main(String[] args) throws IOException, InvalidRequest {
    Path folder = Path.of(args[1]);
    CaseTagger tagger = new CaseTagger(Codebook.load(), new LuceneWordForms());
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      double before = cpuSeconds();
      int read = load(Path.of(args[0]), store, tagger);
      double stored = cpuSeconds();
      try (IndexKeeper index =
          IndexKeeper.open(folder, store, tagger.codebook().hash(), sentence -> {})) {
        double indexed = cpuSeconds();
        Desk desk = new Desk(store, index.engine(), tagger, new LuceneWordForms());
        double prepared = cpuSeconds();
        System.out.printf(
            "%d descriptions: tagged and stored %.1f, indexed %.1f, prepared for matching %.1f CPU-seconds%n",
            read, stored - before, indexed - stored, prepared - indexed);
        System.out.printf("index %.1f MB%n", size(folder.resolve("lucene")) / 1e6);
        measure(desk);
      }
    }
  }

  private static void measure(Desk desk) throws InvalidRequest {
    List<Question<InvalidRequest>> searches = new ArrayList<>();
    List<Question<InvalidRequest>> matches = new ArrayList<>();
    FacetChoice shelf = new FacetChoice(Facet.SHELF, Shelf.IMPORTED.id(), FacetChoice.Mode.ANY);
    MatchOptions options =
        new MatchOptions(
            10,
            MatchOptions.DEFAULT.distance(),
            null,
            Map.of(),
            List.of(),
            null,
            Set.of(Shelf.IMPORTED));
    int every = Math.max(1, desk.all().size() / QUESTIONS);
    for (int i = 0; i < desk.all().size(); i += every) {
      var one = desk.all().get(i);
      String[] words =
          one.tagged()
              .parsed()
              .sections()
              .getFirst()
              .text()
              .replaceAll("[^A-Za-z ]", " ")
              .strip()
              .split(" +", -1);
      String query =
          words[words.length / 2] + " " + words[words.length / 3] + " " + words[words.length / 4];
      searches.add(() ->
          desk.search(
              new SearchRequest(
                  query.replaceAll("\\b(OR|AND|NOT)\\b", ""),
                  List.of(shelf),
                  SortOrder.RELEVANCE,
                  1,
                  20)));
      Canvas canvas =
          new Canvas(
              "",
              null,
              Map.of(
                  dev.casebook.model.Block.KEY_ACTIVITIES,
                  List.of(dev.casebook.model.CanvasItem.of(String.join(" ", words)))),
              List.of());
      matches.add(() -> desk.match(canvas, options));
    }
    SpeedBench bench = new SpeedBench(1, 1);
    print(bench.measure("search with facets and highlights", searches));
    print(bench.measure("match", matches));
  }

  private static void print(Cost cost) {
    System.out.printf(
        "%-36s %d questions, p50 %.1f, p95 %.1f, p99 %.1f ms CPU%n",
        cost.what(), cost.questions(), cost.median(), cost.p95(), cost.p99());
  }

  private static int load(Path file, CaseStore store, CaseTagger tagger) throws IOException {
    int read = 0;
    List<CaseStore.Put> puts = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        if (!row.getField("summary").isBlank()) {
          String slug = "d-" + read++;
          puts.add(
              new CaseStore.Put(
                  tagger.tag(parsed(slug, row)),
                  slug,
                  Sha256.of(row.getField("summary")),
                  tagger.hash()));
        }
        if (puts.size() == BATCH) {
          store.apply(new CaseStore.Changes(puts, List.of()));
          puts.clear();
        }
      }
    }
    store.apply(new CaseStore.Changes(puts, List.of()));
    return read;
  }

  private static ParsedCase parsed(String slug, NamedCsvRecord row) {
    String name = row.getField("name").isBlank() ? row.getField("symbol") : row.getField("name");
    CaseFacts facts =
        new CaseFacts(
            new CaseId(slug),
            Shelf.IMPORTED,
            name,
            name,
            List.of(),
            Industry.of(row.getField("industry_group")).orElse(null),
            Set.of(),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            Sourcing.THIN);
    return new ParsedCase(
        facts,
        List.of(new Section("", List.of(Paragraph.plain(row.getField("summary"))))),
        Canvas.EMPTY,
        "en");
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
