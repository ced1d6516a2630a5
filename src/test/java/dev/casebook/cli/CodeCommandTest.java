package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.cli.Runner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two people code the sample cases on the command line. Each case has four units: a paragraph
/// about its activities, one about its partners, and two items of its canvas.
class CodeCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path shared;
  @TempDir private Path temp;

  @BeforeAll
  static void build() throws IOException {
    write();
    assertThat(Runner.run("ingest", cases(), "--base", shared.resolve("base")).code()).isZero();
  }

  /// The base remembers where its cases came from, so these stay in one place and are written again
  /// for each test.
  private static void write() throws IOException {
    for (String slug : List.of("pumps", "valves", "fans")) {
      SampleCase.write(cases(), slug, "It makes " + slug + ".");
    }
  }

  private static Path cases() {
    return shared.resolve("cases");
  }

  @BeforeEach
  void fill() throws IOException {
    write();
    Folders.copy(shared.resolve("base"), base());
  }

  private Path base() {
    return temp.resolve("base");
  }

  private Result run(String command, Object... more) {
    List<Object> words = new ArrayList<>(List.of("code"));
    words.addAll(List.of(command.split(" ", -1)));
    words.addAll(List.of(more));
    words.addAll(List.of("--base", base()));
    return Runner.run(words.toArray());
  }

  private Result done(String command, Object... more) {
    Result result = run(command, more);
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  private JsonNode json(String command, Object... more) throws IOException {
    List<Object> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--format", "json"));
    return JSON.readTree(done(command, words.toArray()).out());
  }

  private void pilot() {
    done("new Pilot --cases pumps");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  @Test
  void aSetFreezesTheTextsOfItsCases() throws IOException {
    JsonNode set = json("new", "Pilot: Füße", "--cases", "pumps, valves").path("sets").path(0);
    assertThat(set.path("set").asText()).isEqualTo("pilot-fu-e");
    assertThat(set.path("units").asInt()).isEqualTo(8);
    assertThat(set.path("chosen").asText()).isEqualTo("2 cases by name");
    assertThat(set.path("base_version").asText()).matches("\\d+-[0-9a-f]{12}");
    JsonNode unit = json("next pilot-fu-e --coder Ann").path("unit");
    assertThat(unit.path("text").asText()).startsWith("Making pumps.");
    assertThat(unit.path("heading").asText()).isEqualTo("Key activities");
    SampleCase.write(cases(), "pumps", "All is new.");
    Files.delete(cases().resolve("valves.md"));
    assertThat(Runner.run("ingest", cases(), "--base", base()).code()).isZero();
    assertThat(Runner.run("reindex", "--base", base()).code()).isZero();
    assertThat(json("next pilot-fu-e --coder Ann").path("unit")).isEqualTo(unit);
    assertThat(Runner.run("verify", "--base", base()).code()).isZero();
  }

  @Test
  void aTitleMayBeUsedTwiceAndTheSetsStayApart() throws IOException {
    pilot();
    assertThat(json("new Pilot --cases fans").path("sets").path(0).path("set").asText())
        .isEqualTo("pilot-2");
    assertThat(json("list").path("sets")).hasSize(2);
    assertThat(json("new", "日本", "--cases", "fans").path("sets").path(0).path("set").asText())
        .isEqualTo("set");
  }

  @Test
  void theSameSeedDrawsTheSameCases() throws IOException {
    for (String title : List.of("one", "two")) {
      done("new " + title + " --sample 2 --seed 5");
    }
    List<String> slugs = slugs("one");
    assertThat(slugs).hasSize(2).isSorted().isEqualTo(slugs("two"));
    List<List<String>> draws = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      done("new s" + seed + " --sample 1 --seed " + seed);
      draws.add(slugs("s" + seed));
    }
    assertThat(draws.stream().distinct().count()).as("different seeds").isGreaterThan(1);
    done("new sought --query company:fans");
    assertThat(slugs("sought")).containsExactly("fans");
  }

  private List<String> slugs(String set) throws IOException {
    List<String> slugs = new ArrayList<>();
    for (String line :
        done("export " + set + " --format jsonl --coder Ann").out().lines().toList()) {
      slugs.add(JSON.readTree(line).path("slug").asText());
    }
    return slugs.stream().distinct().toList();
  }

  @Test
  void codersAreLedFromUnitToUnitAndMayThinkAgain() throws IOException {
    pilot();
    JsonNode kept = json("put pilot 1 --coder Ann sales manufacturing --partner logistics");
    assertThat(texts(kept.path("codes")))
        .containsExactly("manufacturing", "partner:logistics", "sales");
    assertThat(kept.path("independent").asBoolean()).isTrue();
    assertThat(json("next pilot --coder Ann").path("unit").path("unit").asInt()).isEqualTo(2);
    JsonNode again = json("put pilot 1 --none", "--coder", "  aNN ");
    assertThat(again.path("coder").asText()).isEqualTo("Ann");
    assertThat(again.path("codes")).isEmpty();
    for (int unit = 2; unit <= 4; unit++) {
      done("put pilot " + unit + " --coder Ann --none");
    }
    JsonNode end = json("next pilot --coder Ann");
    assertThat(end.path("unit").isNull()).isTrue();
    assertThat(end.path("coded").asInt()).isEqualTo(4);
  }

  @Test
  void agreementRestsOnWhatTwoHaveCodedAndSaysWhereTheyDiffer() throws IOException {
    pilot();
    done("put pilot 1 --coder Ann manufacturing");
    done("put pilot 2 --coder Ann --partner logistics");
    done("put pilot 3 --coder Ann manufacturing");
    done("put pilot 1 --coder Bob manufacturing");
    done("put pilot 2 --coder Bob logistics");
    JsonNode report = json("show pilot --reveal");
    assertThat(report.path("shared").asInt()).isEqualTo(2);
    assertThat(report.path("exact").asDouble()).isEqualTo(0.5);
    // By hand: 168 values, of them 3 "firm", 1 "partner" and 164 absent; two ordered pairs differ.
    assertThat(report.path("alpha").asDouble()).isCloseTo(1 - 167 * 2 / 1318.0, within(1e-12));
    JsonNode worst = report.path("activities").path(0);
    assertThat(worst.path("id").asText()).isEqualTo("logistics");
    assertThat(worst.path("differing").asInt()).isEqualTo(1);
    assertThat(report.path("activities").path(1).path("id").asText()).isEqualTo("manufacturing");
    assertThat(report.path("activities").path(1).path("alpha").asDouble()).isEqualTo(1);
    assertThat(report.path("activities").path(2).path("alpha").isNull()).isTrue();
    JsonNode differing = report.path("disagreements");
    assertThat(differing).hasSize(1);
    assertThat(differing.path(0).path("unit").path("unit").asInt()).isEqualTo(2);
    assertThat(texts(differing.path(0).path("answers").path(0).path("codes")))
        .containsExactly("partner:logistics");
    assertThat(done("show pilot --reveal").out()).contains("unit 2", "Ann: partner:logistics");
  }

  @Test
  void aCoderSeesNothingOfOthersBeforeHavingFinished() throws IOException {
    pilot();
    done("put pilot 1 --coder Ann manufacturing");
    done("put pilot 1 --coder Bob sales");
    assertCovered("show pilot");
    assertCovered("show pilot --coder Ann");
    assertCovered("show pilot --coder Ann --reveal");
    assertThat(run("finish pilot --coder Ann").code()).isEqualTo(2);
    for (int unit = 2; unit <= 4; unit++) {
      done("put pilot " + unit + " --coder Ann --none");
    }
    assertCovered("show pilot --coder Ann");
    done("finish pilot --coder ann");
    assertThat(json("show pilot --coder Ann").path("disagreements")).hasSize(1);
    assertCovered("show pilot --coder Bob");
    assertCovered("show pilot");
    assertThat(done("export pilot --coder Bob").out()).doesNotContain("manufacturing");
    done("close pilot");
    assertThat(json("show pilot --coder Bob").path("disagreements")).hasSize(1);
    Result late = run("put pilot 2 --coder Bob sales");
    assertThat(late.code()).isEqualTo(2);
    assertThat(late.err()).contains("closed");
  }

  private void assertCovered(String command) throws IOException {
    JsonNode report = json(command);
    assertThat(report.path("covered").asBoolean()).as(command).isTrue();
    assertThat(report.path("differing").asInt()).isEqualTo(1);
    assertThat(report.path("disagreements")).isEmpty();
  }

  @Test
  void whatIsChangedAfterFinishingIsKeptButDoesNotCount() throws IOException {
    pilot();
    for (String coder : List.of("Ann", "Bob")) {
      for (int unit = 1; unit <= 4; unit++) {
        done("put pilot " + unit + " --coder " + coder, coder.equals("Ann") ? "sales" : "events");
      }
      done("finish pilot --coder " + coder);
    }
    double before = json("show pilot").path("alpha").asDouble();
    assertThat(json("put pilot 1 --coder Bob sales").path("independent").asBoolean()).isFalse();
    JsonNode report = json("show pilot");
    assertThat(report.path("alpha").asDouble()).isEqualTo(before);
    assertThat(texts(report.path("disagreements").path(0).path("answers").path(1).path("later")))
        .containsExactly("sales");
    assertThat(rows("export pilot --format jsonl").filter(r -> r.path("unit").asInt() == 1))
        .extracting(
            r -> r.path("coder").asText() + r.path("activity").asText() + r.path("independent"))
        .containsExactly("Annsalestrue", "Bobeventstrue", "Bobsalesfalse");
  }

  private Stream<JsonNode> rows(String command) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : done(command).out().lines().toList()) {
      rows.add(JSON.readTree(line));
    }
    return rows.stream();
  }

  @Test
  void anEditorSettlesWhatCodersDifferAboutAndNothingElse() throws IOException {
    pilot();
    done("put pilot 1 --coder Ann manufacturing");
    done("put pilot 1 --coder Bob sales");
    done("put pilot 2 --coder Ann --none");
    done("put pilot 2 --coder Bob --none");
    JsonNode settled = json("settle pilot 1 manufacturing --editor Eve --why", "it is made here");
    assertThat(settled.path("editor").asText()).isEqualTo("Eve");
    done("close pilot");
    done("settle pilot 1 sales --editor Eve --why", "thought again");
    JsonNode seen = json("show pilot").path("disagreements").path(0).path("settled");
    assertThat(seen.path("reason").asText()).isEqualTo("thought again");
    assertThat(rows("export pilot --format jsonl").filter(r -> r.path("settled").asBoolean()))
        .extracting(r -> r.path("activity").asText() + " " + r.path("reason").asText())
        .containsExactly("sales thought again");
    assertThat(run("settle pilot 2 --none --editor Eve --why because").err())
        .contains("no two coders differ");
    assertThat(run("settle pilot 1 --none --editor Eve --why x").err()).contains("3 to 1000");
  }

  @Test
  void aSheetIsFilledInAndComesBack() throws IOException {
    pilot();
    done("put pilot 1 --coder Bob events");
    done("put pilot 1 --coder Ann sales");
    String sheet = done("export pilot --coder Ann").out();
    assertThat(sheet.lines().toList()).hasSize(5);
    assertThat(sheet).contains("sales").doesNotContain("events");
    Path filled =
        Files.writeString(
            temp.resolve("filled.csv"),
            """
            \uFEFFUnit;coder;Activity;by\r
            1;Ann;sales;\r
            2;ann;logistics,supply-chain;partner\r
            2;;sales;\r
            3;Ann;NONE;firm\r
            4;Ann;;\r
            """);
    assertThat(done("import pilot", filled, "--coder", "Ann").err())
        .contains("2 coded, 0 changed, 1 unchanged");
    assertThat(done("import pilot", filled, "--coder", "Ann").err())
        .contains("0 coded, 0 changed, 3 unchanged");
    assertThat(rows("export pilot --format jsonl --coder Ann"))
        .extracting(
            r -> r.path("unit").asInt() + r.path("activity").asText("") + r.path("by").asText(""))
        .containsExactly(
            "1salesfirm", "2supply-chainpartner", "2logisticspartner", "2salesfirm", "3none", "4");
  }

  @Test
  void aSheetThatIsWrongSomewhereIsRefusedWholeWithEveryReason() throws IOException {
    pilot();
    Path wrong =
        Files.writeString(
            temp.resolve("wrong.csv"),
            """
            unit,activity,by,set
            1,sales,,pilot
            2,juggling,firm,
            x,sales,,
            3,sales,nobody,
            4,none sales,,
            """);
    Result refused = run("import pilot", wrong, "--coder", "Ann");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("wrong.csv:3", "juggling", "wrong.csv:4", "wrong.csv:5", "nobody", "wrong.csv:6");
    Path other =
        Files.writeString(
            temp.resolve("other.csv"),
            """
            unit,activity,set,coder
            9,sales,,
            1,sales,other,
            2,sales,,Bob
            3,sales,,
            3,none,,
            """);
    assertThat(run("import pilot", other, "--coder", "Ann").err())
        .contains("no unit 9", "the set \"other\"", "\"Bob\", not Ann", "none in another");
    assertThat(json("next pilot --coder Ann").path("coded").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0001\u0002",
        "unit",
        "unit,activity,unit\n1,sales,2\n",
        "unit,activity\n1,\"sales\n",
        "%PDF-1.7 and so on",
        "unit,activity\n99999999999999999999,sales\n"
      })
  void hostileSheetsAreRefusedWithAWayOut(String content) throws IOException {
    pilot();
    Path file = Files.writeString(temp.resolve("hostile.csv"), content);
    Result refused = run("import pilot", file, "--coder", "Ann");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("hostile.csv").doesNotContain("Exception");
  }

  @Test
  void formulasInTextsAreDefusedInCsvAndStayInJsonLines() throws IOException {
    String text = SampleCase.text("pumps", "=Pumps", "It makes pumps.");
    Files.writeString(
        cases().resolve("pumps.md"),
        text.replace("company: =Pumps", "company: \"=Pumps\"")
            .replace("Haulage firms deliver the pumps.", "@SUM(1) is what haulage firms deliver."));
    assertThat(Runner.run("ingest", cases(), "--base", base()).code()).isZero();
    pilot();
    done("put pilot 1 --coder", "=cmd", "sales");
    String csv = done("export pilot --coder", "=cmd").out();
    assertThat(csv).contains("'=cmd", "'=Pumps", "'@SUM(1)").doesNotContain(",=", ",@");
    assertThat(done("export pilot --format jsonl --coder", "=cmd").out())
        .contains("\"=cmd\"", "\"@SUM(1) is");
    Path sheet = Files.writeString(temp.resolve("sheet.csv"), csv);
    assertThat(done("import pilot", sheet, "--coder", "=cmd").err()).contains("1 unchanged");
  }

  @Test
  void theCodebookGoesWithTheExport() throws IOException {
    pilot();
    Path book = temp.resolve("book.json");
    Path page = temp.resolve("book.md");
    done("export pilot --codebook", book);
    done("export pilot --codebook", page);
    JsonNode json = JSON.readTree(Files.readString(book));
    int activities = 0;
    for (JsonNode group : json.path("groups")) {
      activities += group.path("activities").size();
    }
    assertThat(activities).isEqualTo(42);
    assertThat(json.path("rules")).isNotEmpty();
    assertThat(json.path("definitions").asText())
        .isEqualTo(json("list").path("sets").path(0).path("definitions").asText());
    assertThat(page).content().contains("# Codebook", "`trust-safety`", "## Rules");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Pilot",
        "new Pilot --cases nobody",
        "new Pilot --cases pumps --sample 1",
        "new Pilot --sample 0",
        "new Pilot --sample many",
        "new Pilot --sample 99",
        "new Pilot --sample 1 --seed x",
        "new Pilot --query activity:juggling",
        "next nothing --coder Ann",
        "next Not/A/Set --coder Ann",
        "put pilot 0 --coder Ann sales",
        "put pilot 5 --coder Ann sales",
        "put pilot one --coder Ann sales",
        "put pilot 1 --coder Ann juggling",
        "put pilot 1 --coder Ann",
        "put pilot 1 --coder Ann sales --none",
        "put pilot 1 sales",
        "show pilot --coder \u202Eeve",
        "export pilot --format bibtex",
        "settle pilot 1 sales --editor Eve --why because",
        "brew"
      })
  void wrongUsageIsTwoAndSaysWhy(String command) {
    pilot();
    Result refused = run(command);
    assertThat(refused.code()).as(refused.err()).isEqualTo(2);
    assertThat(refused.err()).isNotBlank().doesNotContain("Exception");
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void namesThatCannotBeKeptAreRefused() {
    pilot();
    for (String name : List.of("", "   ", "x".repeat(81), "a\u0007b", "a\uD800b")) {
      assertThat(run("put pilot 1 sales --coder", name).code()).as(name).isEqualTo(2);
    }
    assertThat(run("new", "x".repeat(121), "--cases", "pumps").code()).isEqualTo(2);
    assertThat(run("new", " ", "--cases", "pumps").code()).isEqualTo(2);
  }
}
