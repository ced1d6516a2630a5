package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.Runner.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

  @TempDir private Path temp;
  private Path cases;
  private Path base;

  @BeforeEach
  void folders() throws IOException {
    cases = Files.createDirectories(temp.resolve("cases"));
    base = temp.resolve("base");
  }

  private Result ingest() {
    return Runner.run("ingest", cases, "--base", base);
  }

  private Result found(String query) {
    return Runner.run("search", query, "--base", base, "--format", "json");
  }

  @Test
  void newChangedUnchangedRemovedAndFailedAreReported() throws IOException {
    SampleCase.write(cases, "red", "Red pumps are made here.");
    SampleCase.write(cases, "blue", "Blue pumps are made here.");
    Path bad = Files.writeString(cases.resolve("bad.md"), "---\nslug: bad\n");
    assertThat(ingest().err()).contains("2 new, 0 changed, 0 unchanged, 0 removed, 1 failed");
    SampleCase.write(cases, "red", "Crimson pumps are made here.");
    Files.delete(cases.resolve("blue.md"));
    Files.delete(bad);
    Result second = ingest();
    assertThat(second.err()).contains("0 new, 1 changed, 0 unchanged, 1 removed, 0 failed");
    assertThat(second.code()).isZero();
    assertThat(ingest().err()).contains("0 new, 0 changed, 1 unchanged, 0 removed, 0 failed");
    assertThat(found("crimson").out()).contains("\"total\":1");
    assertThat(found("blue").out()).contains("\"total\":0");
  }

  @Test
  void oneBadFileNeverStopsTheRestAndEveryReasonIsNamed() throws IOException {
    SampleCase.write(cases, "good", "Good pumps are made here.");
    Files.write(cases.resolve("empty.md"), new byte[0]);
    Files.write(cases.resolve("binary.md"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0});
    Files.write(
        cases.resolve("latin.md"),
        SampleCase.text("latin", "Läden", "Größe.").getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        cases.resolve("half.md"), SampleCase.text("half", "Half", "x").substring(0, 300));
    Files.writeString(
        cases.resolve("unknown.md"),
        SampleCase.text("unknown", "Unknown", "x").replace("aliases:", "colour: red\naliases:"));
    Files.writeString(
        cases.resolve("blockless.md"),
        SampleCase.text("blockless", "Blockless", "x").replaceAll("(?m)^  channels:.*\n", ""));
    Files.writeString(
        cases.resolve("figure.md"),
        SampleCase.text("figure", "Figure", "It sold 400 pumps in 2020.")
            .replace("shelf: illustrations", "shelf: cases"));
    Result result = ingest();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("1 new").contains("7 failed");
    for (String name :
        new String[] {"empty", "binary", "latin", "half", "unknown", "blockless", "figure"}) {
      assertThat(result.err()).contains(name + ".md");
    }
    assertThat(result.err()).contains("colour").contains("channels");
  }

  @Test
  void hugeFilesAreRefusedUnread() throws IOException {
    SampleCase.write(cases, "good", "Good pumps are made here.");
    try (var file = new java.io.RandomAccessFile(cases.resolve("huge.md").toFile(), "rw")) {
      file.setLength(26L * 1024 * 1024);
    }
    Result result = ingest();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("huge.md").contains("25 MB").contains("1 new");
  }

  @Test
  void aFileThatTurnsBadKeepsWhatTheBaseHeldOfIt() throws IOException {
    Path file = SampleCase.write(cases, "red", "Red pumps are made here.");
    ingest();
    Files.writeString(file, "---\nbroken");
    assertThat(ingest().code()).isEqualTo(1);
    assertThat(found("red").out()).contains("\"total\":1");
  }

  @Test
  void aRehearsalStoresNothing() throws IOException {
    SampleCase.write(cases, "red", "Red pumps are made here.");
    assertThat(Runner.run("ingest", cases, "--base", base, "--dry-run").err())
        .contains("Would be: 1 new");
    assertThat(ingest().err()).contains("1 new");
  }

  @Test
  void aFileThatMovedKeepsItsSlug() throws IOException {
    Path file = SampleCase.write(cases.resolve("a"), "red", "Red pumps are made here.");
    ingest();
    Files.move(file, Files.createDirectories(cases.resolve("b")).resolve("red.md"));
    assertThat(ingest().err()).contains("1 new, 0 changed, 0 unchanged, 1 removed, 0 failed");
    assertThat(found("red").out()).contains("\"total\":1");
  }

  @Test
  void aFolderNamedByALinkIsGoneThrough() throws IOException {
    SampleCase.write(temp.resolve("real"), "red", "Red pumps are made here.");
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real"));
    assertThat(Runner.run("ingest", link, "--base", base).err()).contains("1 new");
    assertThat(Runner.run("ingest", link, "--base", base).err()).contains("1 unchanged, 0 removed");
  }

  @Test
  void aFirstRunThatWasOnlyRehearsedLeavesNoEmptyBaseBehind() throws IOException {
    FewCases.folder();
    SampleCase.write(cases, "red", "Red pumps are made here.");
    Runner.run("ingest", cases, "--base", base, "--dry-run");
    assertThat(Runner.run("search", "hilti", "--base", base).out()).startsWith("1 case");
  }

  @Test
  void twoFilesOfOneSlugAreToldApart() throws IOException {
    SampleCase.write(cases.resolve("a"), "red", "Red pumps are made here.");
    SampleCase.write(cases.resolve("b"), "red", "Other red pumps are made there.");
    Result result = ingest();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("1 new")
        .contains("1 failed")
        .contains("red")
        .contains("another slug");
  }

  @Test
  void aMissingFolderIsAFailureWithAWayOut() {
    Result result = Runner.run("ingest", temp.resolve("nowhere"), "--base", base);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("nowhere").contains("Check the path");
  }

  @Test
  void whatIsTaggedInHasteIsTaggedAgainBeforeAnAnswer() throws IOException {
    SampleCase.write(cases, "red", "Red pumps are made here.");
    Runner.run("ingest", cases, "--hasty", "--base", base);
    try (var held = dev.casebook.store.CaseStore.openForWriting(base)) {
      assertThat(held.writable()).isTrue();
      assertThat(found("red").out()).contains("\"provisional\":1");
      assertThat(found("red").err()).contains("provisional");
    }
    assertThat(found("red").out()).contains("\"provisional\":0");
    assertThat(Runner.run("verify", "--base", base).code()).isZero();
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheBase() throws IOException {
    SampleCase.write(cases, "red", "Red pumps are made here.");
    ingest();
    try (var held = dev.casebook.store.CaseStore.openForWriting(base)) {
      assertThat(held.writable()).isTrue();
      Result result = ingest();
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err())
          .contains("open for writing elsewhere")
          .contains("Stop that one first");
      assertThat(found("red").out()).contains("\"total\":1");
    }
  }

  @Test
  void aBaseThatIsNoFolderIsAFailureWithAWayOut() throws IOException {
    Files.writeString(base, "a file where the base should be");
    Result result = ingest();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("cannot be made").contains("--base");
  }
}
