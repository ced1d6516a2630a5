package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;

  private Path database() {
    return folder.resolve("casebook.db");
  }

  @Test
  void aBaseIsMadeWhereThereIsNone() {
    Path deep = folder.resolve("a/b ? c#ü%41");
    try (CaseStore store = CaseStore.openForWriting(deep)) {
      assertThat(store.writable()).isTrue();
      assertThat(store.generation()).isZero();
      assertThat(store.all()).isEmpty();
      assertThat(store.integrity()).isEmpty();
    }
    assertThat(deep.resolve("casebook.db")).exists();
    assertThat(deep.resolve("casebook.db-wal")).doesNotExist();
  }

  @Test
  void theWriterRunsWithTheSettingsThatKeepTheBaseSafe() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      Map<String, String> wanted =
          Map.of(
              "journal_mode", "wal",
              "synchronous", "2",
              "busy_timeout", "5000",
              "foreign_keys", "1",
              "trusted_schema", "0");
      wanted.forEach((pragma, value) -> {
        String found = store.connections().change(h -> Settings.pragma(h, pragma));
        assertThat(found).as(pragma).isEqualTo(value);
      });
    }
  }

  @Test
  void aReaderCanChangeNothing() {
    CaseStore.openForWriting(folder).close();
    try (CaseStore store = CaseStore.openForReading(folder)) {
      assertThatThrownBy(() -> store.connections().use(h -> h.execute("DELETE FROM document")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("DELETE FROM document");
    }
  }

  @Test
  void toReadWhereThereIsNoBaseNamesTheFolderAndTheWayOut() {
    assertThatThrownBy(() -> CaseStore.openForReading(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(folder.resolve("none").toString(), "no base", "casebook ingest");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(database(), "This is a letter, not a database. ".repeat(100));
    for (var open : List.<Runnable>of(this::openForWriting, this::openForReading)) {
      assertThatThrownBy(open::run)
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll(database().toString(), "not a database", "restore");
    }
    assertThat(database()).hasContent("This is a letter, not a database. ".repeat(100));
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws IOException {
    execute("CREATE TABLE recipe (name TEXT)");
    byte[] before = Files.readAllBytes(database());
    for (var open : List.<Runnable>of(this::openForWriting, this::openForReading)) {
      assertThatThrownBy(open::run)
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll(database().toString(), "another program", "--base");
    }
    assertThat(Files.readAllBytes(database())).isEqualTo(before);
  }

  @Test
  void aDatabaseOfALaterVersionIsRefused() {
    openForWriting();
    execute("PRAGMA user_version = 99");
    for (var open : List.<Runnable>of(this::openForWriting, this::openForReading)) {
      assertThatThrownBy(open::run)
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll("schema 99", "version that wrote it");
    }
  }

  @Test
  void aDatabaseThatWaitsForItsSchemaIsNotReadButMadeReadyByAWriter() throws IOException {
    Files.createFile(database());
    assertThatThrownBy(this::openForReading)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("schema 0");
    openForWriting();
    openForReading();
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> CaseStore.openForWriting(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(file.toString(), "--base");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatMayNotBeWrittenIsRefused() {
    assertThatThrownBy(() -> CaseStore.openForWriting(Path.of("/proc/self")))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("/proc/self", "you may write");
  }

  @Test
  void aFullDiskRefusesTheChangeAndKeepsWhatWasAcknowledged() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.rich(), "a.md")));
      limit(store, 1);
      CaseStore.Changes large =
          Cases.puts(Cases.put(Cases.small("big", "x".repeat(9_000_000)), "b"));
      assertThatThrownBy(() -> store.apply(large))
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll(database().toString(), "full", "Make room")
          .message()
          .hasSizeLessThan(2_000);
      assertThat(store.generation()).isEqualTo(1);
      limit(store, 1_000_000);
      assertThat(store.apply(large).generation()).isEqualTo(2);
      assertThat(store.all()).hasSize(2);
      assertThat(store.integrity()).isEmpty();
    }
  }

  /// Lets the database have this many pages at most, or as many as it has now if that is more.
  private static void limit(CaseStore store, int pages) {
    store.connections().change(h -> Settings.pragma(h, "max_page_count = " + pages));
  }

  @Test
  void aRowThatSomeoneSpoiltIsNamed() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.rich(), "a.md")));
      store.connections().change(h -> h.execute("UPDATE tag SET activity = 'juggling'"));
      assertThatThrownBy(store::all)
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll("casebook.db", "table tag", "case hilti", "'juggling'");
      assertThat(store.integrity()).hasSize(1).first().asString().contains("juggling", "hilti");
    }
  }

  @Test
  void evidenceThatDoesNotStandWhereItSaysIsFound() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.rich(), "a.md")));
      store
          .connections()
          .change(h ->
              h.execute(
                  "UPDATE paragraph SET text = 'Other words altogether, but as long as those.' WHERE marks IS NOT NULL"));
      assertThat(store.integrity())
          .hasSize(1)
          .first()
          .asString()
          .contains("hilti", "\"repairs\"", "maintenance");
    }
  }

  @Test
  void aDamagedFileIsFound() throws IOException {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.small("a", "word ".repeat(100_000)), "a.md")));
    }
    byte[] bytes = Files.readAllBytes(database());
    Arrays.fill(bytes, bytes.length - 200_000, bytes.length, (byte) 0x5a);
    Files.write(database(), bytes);
    try (CaseStore store = CaseStore.openForReading(folder)) {
      assertThat(store.integrity()).isNotEmpty();
    }
  }

  private void openForWriting() {
    CaseStore.openForWriting(folder).close();
  }

  private void openForReading() {
    CaseStore.openForReading(folder).close();
  }

  private void execute(String sql) {
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + database())) {
      handle.execute(sql);
    }
  }
}
