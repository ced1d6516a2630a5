package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.cli.Runner.Result;
import dev.casebook.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An editor's word on the command line, and what becomes of it when documents and codebook change.
class CorrectCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path shared;
  @TempDir private Path temp;
  private Path cases;
  private Path base;

  @BeforeAll
  static void build() throws IOException {
    SampleCase.write(shared.resolve("cases"), "red", "Red pumps are made here.");
    Path built = shared.resolve("base");
    assertThat(Runner.run("ingest", shared.resolve("cases"), "--base", built).code()).isZero();
  }

  /// The base remembers where its cases came from, so these stay in one place and are written again
  /// for each test.
  @BeforeEach
  void copy() throws IOException {
    cases = shared.resolve("cases");
    ScratchFolder.delete(cases);
    SampleCase.write(cases, "red", "Red pumps are made here.");
    base = temp.resolve("base");
    Folders.copy(shared.resolve("base"), base);
  }

  private void ingest() {
    assertThat(Runner.run("ingest", cases, "--base", base).code()).isZero();
  }

  private Result correct(Object... words) {
    List<Object> all = new ArrayList<>(List.of("correct", "red"));
    all.addAll(List.of(words));
    all.addAll(List.of("--base", base));
    return Runner.run(all.toArray());
  }

  private Result said(String activity, String verdict, Object... more) {
    List<Object> all = new ArrayList<>(List.of(activity, verdict));
    all.addAll(List.of("--editor", "Ada Lovelace", "--why", "I have seen the works"));
    all.addAll(List.of(more));
    return correct(all.toArray());
  }

  private String found(String query) throws IOException {
    Result result = Runner.run("search", query, "--format", "json", "--base", base);
    return JSON.readTree(result.out()).path("total").asText();
  }

  private List<JsonNode> tags(String activity) throws IOException {
    return tags().stream()
        .filter(tag -> tag.path("activity").asText().equals(activity))
        .filter(tag -> tag.path("by").asText().equals("firm"))
        .toList();
  }

  private List<JsonNode> tags() throws IOException {
    String lines = Runner.run("export", "tags", "--format", "jsonl", "--base", base).out();
    List<JsonNode> tags = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      tags.add(JSON.readTree(line));
    }
    return tags;
  }

  @Test
  void aRejectedTagIsNoLongerFoundAndTheListSaysWhoAndWhy() throws IOException {
    assertThat(found("activity:manufacturing")).isEqualTo("1");
    Result result = said("manufacturing", "reject");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("reject", "manufacturing", "Ada Lovelace", "seen the works");
    assertThat(found("activity:manufacturing")).isEqualTo("0");
    assertThat(correct().out()).isEqualTo(result.out());
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
  }

  @Test
  void anAcceptedTagIsCertainAndTheExportSaysWhoAndWhen() throws IOException {
    SampleCase.write(cases, "blue", "Blue pumps are made here.");
    said("manufacturing", "accept");
    ingest();
    JsonNode tag = tags("manufacturing").getLast();
    assertThat(tag.path("slug").asText()).isEqualTo("red");
    assertThat(tag.path("how").asText()).isEqualTo("editor");
    assertThat(tag.path("confidence").asDouble()).isEqualTo(1);
    assertThat(tag.path("editor").asText()).isEqualTo("Ada Lovelace");
    assertThat(tag.path("when").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(tag.path("why").asText()).isEqualTo("I have seen the works");
    assertThat(tags()).anyMatch(t -> t.path("editor").isNull() && t.path("when").isNull());
  }

  @Test
  void anAddedTagIsFoundAndRestsOnTheQuote() throws IOException {
    assertThat(found("activity:matchmaking")).isEqualTo("0");
    Result result =
        said("matchmaking", "add", "--words", "know every plant", "--weight", "primary");
    assertThat(result.code()).isZero();
    assertThat(found("activity:matchmaking")).isEqualTo("1");
    JsonNode tag = tags("matchmaking").getFirst();
    assertThat(tag.path("words").asText()).isEqualTo("know every plant");
    assertThat(tag.path("weight").asText()).isEqualTo("primary");
  }

  @Test
  void whatWasSaidCanBeWithdrawnAndStaysInTheList() throws IOException {
    said("manufacturing", "reject");
    said("manufacturing", "withdraw");
    assertThat(found("activity:manufacturing")).isEqualTo("1");
    JsonNode list = JSON.readTree(correct("--format", "json").out());
    assertThat(list.path("slug").asText()).isEqualTo("red");
    assertThat(list.path("base_version").asText()).startsWith("4-");
    assertThat(list.path("corrections").findValuesAsText("state"))
        .containsExactly("withdrawn", "in-force");
    JsonNode first = list.path("corrections").path(0);
    List<String> fields = new ArrayList<>();
    first.fieldNames().forEachRemaining(fields::add);
    assertThat(fields)
        .containsExactly(
            "activity", "by", "verdict", "weight", "words", "editor", "when", "why", "state");
  }

  @Test
  void aPartnersActivityIsCorrectedApart() throws IOException {
    Object[] haulage = {"--partner", "--words", "Haulage firms deliver"};
    assertThat(said("trust-safety", "add", haulage).code()).isZero();
    assertThat(found("partner:trust-safety")).isEqualTo("1");
    assertThat(found("activity:trust-safety")).isEqualTo("0");
    assertThat(said("trust-safety", "reject").code()).isEqualTo(2);
    assertThat(said("trust-safety", "reject", "--partner").code()).isZero();
    assertThat(found("partner:trust-safety")).isEqualTo("0");
    assertThat(
            said(
                    "trust-safety",
                    "add",
                    "--weight",
                    "primary",
                    "--partner",
                    "--words",
                    "Haulage firms")
                .err())
        .contains("never primary");
  }

  @Test
  void correctionsSurviveTextsThatChange() throws IOException {
    said("manufacturing", "reject");
    said("matchmaking", "add", "--words", "know every plant");
    SampleCase.write(cases, "red", "Crimson pumps are manufactured here, day and night.");
    ingest();
    assertThat(found("crimson")).isEqualTo("1");
    assertThat(found("activity:manufacturing")).isEqualTo("0");
    assertThat(found("activity:matchmaking")).isEqualTo("1");
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
  }

  @Test
  void correctionsSurviveAFileThatIsRemovedAndReturns() throws IOException {
    said("manufacturing", "reject");
    String text = Files.readString(cases.resolve("red.md"));
    Files.delete(cases.resolve("red.md"));
    SampleCase.write(cases, "blue", "Blue pumps are made here.");
    ingest();
    Result waiting = correct();
    assertThat(waiting.code()).isZero();
    assertThat(waiting.err()).contains("no case red now");
    assertThat(waiting.out()).contains("manufacturing");
    assertThat(said("manufacturing", "accept").code()).isEqualTo(2);
    Files.writeString(Files.createDirectories(cases.resolve("back")).resolve("red.md"), text);
    ingest();
    assertThat(found("activity:manufacturing")).as("blue alone").isEqualTo("1");
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
  }

  @Test
  void correctionsSurviveAnotherTagger() throws IOException {
    SampleCase.write(cases, "red", "Crimson pumps are made here.");
    assertThat(Runner.run("ingest", cases, "--hasty", "--base", base).code()).isZero();
    said("manufacturing", "reject");
    assertThat(provisional()).isEqualTo(1);
    assertThat(Runner.run("reindex", "--base", base).code()).isZero();
    assertThat(provisional()).isZero();
    assertThat(found("activity:manufacturing")).isEqualTo("0");
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
  }

  private int provisional() {
    try (CaseStore store = CaseStore.openForReading(base)) {
      return store.countTaggedOtherwise(Tools.load().tagger().hash());
    }
  }

  @Test
  void correctionsSurviveBackupAndRestore() throws IOException {
    said("manufacturing", "reject");
    Runner.run("backup", temp.resolve("copy.db"), "--base", base);
    said("manufacturing", "withdraw");
    assertThat(found("activity:manufacturing")).isEqualTo("1");
    assertThat(Runner.run("restore", temp.resolve("copy.db"), "--base", base).code()).isZero();
    assertThat(found("activity:manufacturing")).isEqualTo("0");
    assertThat(correct().out()).contains("reject").doesNotContain("withdraw");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "manufactoring | accept | - | - | activity | manufactoring",
        "manufacturing | approve | - | - | verdict | approve",
        "matchmaking | accept | - | - | verdict | no tag matchmaking",
        "matchmaking | reject | - | - | verdict | no tag matchmaking",
        "matchmaking | withdraw | - | - | verdict | matchmaking",
        "manufacturing | add | --words | pumps | verdict | already",
        "matchmaking | add | - | - | words | needs words",
        "matchmaking | add | --words | gala dinners | words | gala dinners\" do not stand in the case",
        "manufacturing | accept | --words | gala dinners | words | do not stand in the case",
        "manufacturing | accept | --weight | heavy | weight | heavy",
        "manufacturing | reject | --weight | primary | weight | Leave the weight out",
        "manufacturing | accept | --editor | - | editor | 1 to 80",
        "manufacturing | accept | --why | no | why | 3 to 1000"
      })
  void whatMakesNoSenseIsRefusedAndSaysWhy(
      String activity, String verdict, String option, String value, String field, String expected) {
    List<Object> words = new ArrayList<>(List.of(activity, verdict));
    words.addAll(List.of("--editor", "--editor".equals(option) ? " " : "Ada"));
    words.addAll(List.of("--why", "--why".equals(option) ? value : "because"));
    if (option != null && !option.equals("--editor") && !option.equals("--why")) {
      words.addAll(List.of(option, value));
    }
    Result result = correct(words.toArray());
    assertThat(result.err()).contains(field + ": ").contains(expected);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(correct().out()).isEmpty();
  }

  @Test
  void hostileNamesAndReasonsAreRefusedOrKeptAsText() {
    assertThat(
            correct("manufacturing", "accept", "--editor", "A\u0007da", "--why", "because").err())
        .contains("editor: ", "U+0007");
    assertThat(
            correct("manufacturing", "accept", "--editor", "x".repeat(100_000), "--why", "because")
                .err())
        .contains("not 100000")
        .hasSizeLessThan(500);
    assertThat(correct("manufacturing", "accept", "--editor", "Ada").err()).contains("why: ");
    assertThat(correct("x".repeat(100_000), "accept").err()).hasSizeLessThan(500);
    Result script =
        correct(
            "manufacturing", "accept", "--editor", "<script>", "--why", "'; DROP TABLE tag; --");
    assertThat(script.code()).isZero();
    assertThat(script.out()).contains("<script>", "'; DROP TABLE tag; --");
  }

  @Test
  void aSlugThatIsNoneAndACaseThatIsNotThereAreRefused() {
    assertThat(Runner.run("correct", "../red", "--base", base).code()).isEqualTo(2);
    Result nobody = Runner.run("correct", "nobody", "--base", base);
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("no case \"nobody\"");
    assertThat(correct("manufacturing").err()).contains("Add accept, reject, add or withdraw");
    assertThat(correct("--why", "forgotten").err()).contains("no activity is named");
  }

  @Test
  void besideARunningServerItSaysWhoHoldsTheBaseAndTheListStillWorks() {
    said("manufacturing", "reject");
    try (CaseStore held = CaseStore.openForWriting(base)) {
      assertThat(held.writable()).isTrue();
      Result result = said("manufacturing", "withdraw");
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err())
          .contains("open for writing elsewhere")
          .contains("takes corrections on the page of the case");
      assertThat(correct().out()).contains("Ada Lovelace");
    }
  }

  @Test
  void aBaseOfAnEarlierBuildIsBroughtUpToDateByASearch() throws SQLException, IOException {
    try (Connection old =
            DriverManager.getConnection("jdbc:sqlite:" + base.resolve("casebook.db"));
        Statement statement = old.createStatement()) {
      statement.executeUpdate("DROP TABLE vector");
      statement.executeUpdate("DROP INDEX document_by_tagger");
      statement.executeUpdate("ALTER TABLE document DROP COLUMN tagger");
      statement.executeUpdate("DROP VIEW coded");
      for (String table : List.of("code", "answer", "finish", "unit", "set")) {
        statement.executeUpdate("DROP TABLE coding_" + table);
      }
      statement.executeUpdate("DROP TABLE pattern_evidence");
      statement.executeUpdate("ALTER TABLE pattern_tag DROP COLUMN confidence");
      statement.executeUpdate("DROP VIEW ruling");
      statement.executeUpdate("DROP TABLE correction");
      statement.executeUpdate("PRAGMA user_version = 1");
    }
    assertThat(Runner.run("verify", "--base", base).err()).contains("schema 1", "casebook serve");
    assertThat(found("pumps")).isEqualTo("1");
    assertThat(said("manufacturing", "reject").code()).isZero();
  }

  @Test
  void aBaseThatIsNotThereYetIsBuiltFirst() {
    FewCases.folder();
    Path fresh = temp.resolve("fresh");
    Result result =
        Runner.run(
            "correct",
            "hilti",
            "care-treatment",
            "add",
            "--words",
            "monthly fee",
            "--editor",
            "Ada",
            "--why",
            "a test",
            "--base",
            fresh);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(Runner.run("search", "activity:care-treatment company:hilti", "--base", fresh).out())
        .startsWith("1 case");
  }

  @Test
  void neverMoreThanFiveArePrimaryByTheWordOfEditors() {
    String[] five = {
      "cybersecurity", "trust-safety", "matchmaking", "content-curation", "care-treatment"
    };
    for (String activity : five) {
      Result result = said(activity, "add", "--words", "know every plant", "--weight", "primary");
      assertThat(result.err()).as(activity).contains("correction");
    }
    Result sixth =
        said("content-production", "add", "--words", "know every plant", "--weight", "primary");
    assertThat(sixth.code()).isEqualTo(2);
    assertThat(sixth.err()).contains("5 activities primary already");
  }
}
