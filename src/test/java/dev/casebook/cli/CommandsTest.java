package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.cli.Runner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Commands on the project's own cases: exit codes, streams and the fields that others rely on.
class CommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path shared;
  @TempDir private Path temp;

  @BeforeAll
  static void build() {
    assertThat(Runner.run("ingest", FewCases.folder(), "--base", shared).code()).isZero();
  }

  private static JsonNode json(Result result) throws IOException {
    assertThat(result.out().lines()).hasSize(1);
    return JSON.readTree(result.out());
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(temp.resolve(name), content);
  }

  @Test
  void searchPrintsItsFields() throws IOException {
    Result result =
        Runner.run("search", "auction", "--limit", 2, "--format", "json", "--base", shared);
    JsonNode found = json(result);
    assertThat(fields(found))
        .contains(
            "total", "total_exact", "partial", "hits", "facets", "corrections", "base_version");
    assertThat(fields(found.path("hits").path(0)))
        .contains("slug", "company", "title", "score", "snippets");
    assertThat(found.path("hits").size()).isLessThanOrEqualTo(2);
    assertThat(fields(found.path("facets").path("group").path(0))).contains("value", "count");
    assertThat(result.code()).isZero();
  }

  @Test
  void noHitsAreNoFailure() {
    assertThat(Runner.run("search", "xyzzyqwerty", "--base", shared).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "search \"open | never closed",
        "search activity:nothing | activity",
        "search boats --limit 0 | --limit",
        "serve --port 99999 | --port",
        "search --colour red | --colour",
        "brew coffee | brew",
        "export tags --format bibtex | csv or jsonl"
      })
  void wrongUsageIsTwoAndSaysWhy(String command, String expected) {
    String based = command.startsWith("brew") ? command : command + " --base " + shared;
    Object[] words = based.split(" ", -1);
    Result result = Runner.run(words);
    assertThat(result.err()).contains(expected);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void matchPrintsItsFieldsAndItsSharesAddUp() throws IOException {
    Path canvas =
        file(
            "boats.md",
            "# Key activities\n- matching boat owners with sailors\n- checking skippers\n\n# Revenue streams\n- commission on rentals\n");
    JsonNode match =
        json(
            Runner.run(
                "match",
                canvas,
                "--top",
                5,
                "--why-not",
                "hilti",
                "--format",
                "json",
                "--base",
                shared));
    assertThat(fields(match)).contains("base_version", "analogues", "benchmark", "review");
    assertThat(match.path("analogues").size()).isEqualTo(5);
    for (JsonNode analogue : match.path("analogues")) {
      assertThat(fields(analogue)).contains("slug", "company", "score", "reasons");
      double sum = 0;
      for (JsonNode reason : analogue.path("reasons")) {
        assertThat(fields(reason)).contains("block", "yours", "theirs", "passage", "share");
        sum += reason.path("share").asDouble();
      }
      assertThat(sum)
          .isCloseTo(analogue.path("score").asDouble(), org.assertj.core.data.Offset.offset(1e-9));
    }
    assertThat(fields(match.path("benchmark").path(0)))
        .contains("activity", "peers", "of", "yours", "partner_run");
    assertThat(fields(match.path("review").path(0)))
        .contains("finding", "block", "words", "reason", "mend");
  }

  @Test
  void aCanvasInALanguageThatIsNotReadIsSaidToBeOne() throws IOException {
    Path canvas =
        file(
            "rad.md",
            "# Schlüsselaktivitäten\n- Wir vermieten Fahrräder an die Gäste der Stadt\n- Wir warten die Räder und bringen sie zu den Hotels\n");
    Result result = Runner.run("match", canvas, "--base", shared);
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("German");
  }

  @Test
  void aBatchAnswersLineByLineAndGoesOnAfterABadOne() throws IOException {
    Path lines =
        file(
            "batch.jsonl",
            """
            {"id":"a","canvas":{"title":"","blocks":{"key_activities":["roasting coffee"]}}}
            this is no JSON
            {"id":"b","text":"# Key activities\\n- lending money to farmers"}
            {"id":"c"}
            """);
    Result result = Runner.run("match", lines, "--batch", "--top", 1, "--base", shared);
    List<String> out = result.out().lines().toList();
    assertThat(out).hasSize(4);
    assertThat(JSON.readTree(out.get(0)).path("id").asText()).isEqualTo("a");
    assertThat(fields(JSON.readTree(out.get(1)))).containsExactly("id", "error");
    assertThat(JSON.readTree(out.get(2)).path("analogues").size()).isEqualTo(1);
    assertThat(JSON.readTree(out.get(3)).path("id").asText()).isEqualTo("c");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void tagsHaveOffsetsIntoTheText() throws IOException {
    String text = "The company manufactures pumps. Contract makers assemble the motors.";
    Path lines = file("texts.jsonl", "{\"id\":\"x\",\"text\":\"" + text + "\"}\n{\"id\":\"y\"}\n");
    Result result = Runner.run("tag", lines);
    List<String> out = result.out().lines().toList();
    JsonNode tags = JSON.readTree(out.getFirst()).path("tags");
    assertThat(tags.size()).isPositive();
    for (JsonNode tag : tags) {
      assertThat(fields(tag))
          .contains("activity", "group", "confidence", "weight", "by", "how", "evidence");
      JsonNode evidence = tag.path("evidence");
      assertThat(text.substring(evidence.path("start").asInt(), evidence.path("end").asInt()))
          .isEqualTo(evidence.path("words").asText());
    }
    assertThat(out.get(1)).contains("error");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aCanvasComesOutInEveryFormat() throws IOException {
    Path canvas =
        file(
            "canvas.json",
            "{\"title\":\"Bakery\",\"blocks\":{\"key_activities\":[\"baking bread\"],\"channels\":[\"own shop\"]},\"colour\":\"red\"}");
    JsonNode json = json(Runner.run("canvas", canvas, "--to", "json"));
    assertThat(fields(json)).contains("title", "industry", "blocks", "unplaced", "warnings");
    assertThat(json.path("blocks").path("key_activities").path(0).asText())
        .isEqualTo("baking bread");
    assertThat(Runner.run("canvas", canvas, "--to", "markdown").out()).contains("baking bread");
    assertThat(Runner.run("canvas", canvas, "--to", "bmml").out()).contains("baking bread");
    assertThat(Runner.run("canvas", canvas, "--to", "svg").out())
        .contains("<svg ")
        .contains("baking bread");
  }

  @Test
  void namesOfBlocksEndTheListsBeforeThem() throws IOException {
    JsonNode json =
        json(
            Runner.run(
                "canvas",
                file(
                    "bare.txt",
                    "Key partners\n- banks\nKey activities\n- lending\n- saving\nChannels\n- branches\n")));
    assertThat(json.path("blocks").path("key_partners").size()).isEqualTo(1);
    assertThat(json.path("blocks").path("key_activities").path(1).asText()).isEqualTo("saving");
    assertThat(json.path("blocks").path("channels").path(0).asText()).isEqualTo("branches");
  }

  @Test
  void brokenCanvasesAreRefusedWithPlaceAndWayOut() throws IOException {
    Result broken =
        Runner.run("canvas", file("broken.json", "{\"blocks\": {\"key_activities\": [\"a\""));
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("broken.json:1").contains("column 35");
    String many = "\"x\",".repeat(10_000);
    Result endless =
        Runner.run(
            "canvas", file("many.json", "{\"blocks\":{\"key_activities\":[" + many + "\"y\"]}}"));
    assertThat(endless.code()).isEqualTo(1);
    assertThat(endless.err()).contains("500");
    assertThat(Runner.run("canvas", file("empty.json", "")).code()).isEqualTo(1);
    Result missing = Runner.run("match", "nowhere.md", "--base", shared);
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("nowhere.md");
  }

  @Test
  void parseShowsWhatIngestWouldSee() throws IOException {
    Path page =
        file(
            "page.html",
            "<html><head><title>Works</title></head><body><nav>Home About</nav><article><h1>The works</h1><p>The works manufactures pumps and repairs them for its customers all over the country, day and night.</p></article><script>evil()</script></body></html>");
    JsonNode parsed = json(Runner.run("parse", page, "--format", "json"));
    assertThat(fields(parsed))
        .contains(
            "title",
            "company",
            "text",
            "sections",
            "canvas",
            "media_type",
            "language",
            "warnings",
            "problems");
    assertThat(parsed.path("text").asText())
        .contains("manufactures pumps")
        .doesNotContain("Home About")
        .doesNotContain("evil");
    assertThat(parsed.path("media_type").asText()).isEqualTo("text/html");
    Result refused = Runner.run("parse", file("empty.html", ""), "--format", "json");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(fields(json(refused).path("problems").path(0)))
        .contains("place", "finding", "way_out");
  }

  @Test
  void casesAndTagsAreExported() {
    Result cases = Runner.run("export", "cases", "--format", "csv", "--base", shared);
    assertThat(cases.out().lines().findFirst().orElse(""))
        .startsWith("slug,company,title,shelf,industry,country,activities,patterns");
    assertThat(Runner.run("export", "tags", "--format", "jsonl", "--base", shared).out())
        .contains("\"words\"");
    assertThat(
            Runner.run("export", "search", "company:hilti", "--format", "bibtex", "--base", shared)
                .out())
        .contains("Hilti");
    assertThat(
            Runner.run("export", "search", "company:hilti", "--format", "ris", "--base", shared)
                .out())
        .startsWith("TY  - ");
    assertThat(
            Runner.run("export", "search", "company:hilti", "--format", "csl", "--base", shared)
                .out())
        .startsWith("[");
  }

  @Test
  void theProjectsOwnCorpusIsWithoutBreach() {
    Result result = Runner.run("check", Path.of("corpus", "cases"));
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void everyBreachIsReportedAtOnceWithFileAndLine() throws IOException {
    SampleCase.write(temp, "one", "It sold 400 pumps.");
    file("two.md", "---\nslug: two\n---\n");
    Result result = Runner.run("check", temp);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).containsPattern("one\\.md:\\d+: ").containsPattern("two\\.md:\\d+: ");
  }

  @Test
  void aBaseCanBeVerifiedReindexedBackedUpAndRestored() throws IOException {
    Path base = temp.resolve("base");
    Path cases = temp.resolve("cases");
    SampleCase.write(cases, "red", "Red pumps are made here.");
    Runner.run("ingest", cases, "--base", base);
    assertThat(Runner.run("backup", temp.resolve("copy.db"), "--base", base).code()).isZero();
    SampleCase.write(cases, "blue", "Blue pumps are made here.");
    Runner.run("ingest", cases, "--base", base);
    assertThat(Runner.run("search", "pumps", "--base", base).out()).startsWith("2 cases");
    assertThat(Runner.run("restore", temp.resolve("copy.db"), "--base", base).code()).isZero();
    assertThat(Runner.run("search", "pumps", "--base", base).out()).startsWith("1 case");
    assertThat(Runner.run("reindex", "--base", base).code()).isZero();
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
    assertThat(Runner.run("doctor", "--base", base).out()).contains("generation");
    assertThat(Runner.run("backup", temp.resolve("copy.db"), "--base", base).code()).isEqualTo(1);
  }

  @Test
  void aRestoredBaseOfTheSameGenerationIsNotAnsweredFromTheOldIndex() throws IOException {
    Path one = temp.resolve("one");
    Path other = temp.resolve("other");
    SampleCase.write(temp.resolve("a"), "red", "Red pumps are made here.");
    SampleCase.write(temp.resolve("b"), "blue", "Blue valves are made here.");
    Runner.run("ingest", temp.resolve("a"), "--base", one);
    Runner.run("ingest", temp.resolve("b"), "--base", other);
    Runner.run("backup", temp.resolve("other.db"), "--base", other);
    assertThat(Runner.run("restore", temp.resolve("other.db"), "--base", one).code()).isZero();
    assertThat(Runner.run("search", "valves", "--base", one).out()).startsWith("1 case");
    assertThat(Runner.run("verify", "--base", one).code()).isZero();
  }

  @Test
  void aDamagedIndexIsBuiltAgainAndAnswersRight() throws IOException {
    Path base = temp.resolve("base");
    Path cases = temp.resolve("cases");
    SampleCase.write(cases, "red", "Red pumps are made here.");
    Runner.run("ingest", cases, "--base", base);
    List<Path> files;
    try (var all = Files.list(base.resolve("lucene"))) {
      files = all.filter(f -> !f.endsWith("write.lock")).toList();
    }
    for (Path file : files) {
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x20;
        Files.write(file, bytes);
        assertThat(Runner.run("search", "pumps", "--base", base).out())
            .as(file.toString())
            .startsWith("1 case");
      }
    }
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
  }

  @Test
  void whatIsMeasuredIsPrinted() throws IOException {
    Result result = Runner.run("bench", "--rounds", 1, "--format", "json", "--base", shared);
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JSON.readTree(lines.getFirst()).path("p95_ms").asDouble()).isPositive();
  }
}
