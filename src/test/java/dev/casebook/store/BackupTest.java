package dev.casebook.store;

import static dev.casebook.store.Cases.put;
import static dev.casebook.store.Cases.puts;
import static dev.casebook.store.Cases.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  @TempDir Path folder;

  private Path base() {
    return folder.resolve("base");
  }

  private Path copy() {
    return folder.resolve("it's a copy.db");
  }

  private List<StoredCase> fill() {
    try (CaseStore store = CaseStore.openForWriting(base())) {
      store.apply(puts(put(Cases.rich(), "a.md"), put(small("b", "1"), "b.md")));
      store.putMeta("codebook", "1");
      return store.all();
    }
  }

  private List<String> files(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBackupHoldsTheBaseAsItWasWhileItWasServed() throws IOException {
    fill();
    try (CaseStore writer = CaseStore.openForWriting(base());
        CaseStore reader = CaseStore.openForReading(base())) {
      writer.apply(puts(put(small("c", "in the log only"), "c.md")));
      List<StoredCase> served = writer.all();
      reader.backup(copy());
      writer.apply(puts(put(small("d", "too late"), "d.md")));
      CaseStore.restore(copy(), folder.resolve("other"));
      try (CaseStore restored = CaseStore.openForReading(folder.resolve("other"))) {
        assertThat(restored.all()).isEqualTo(served);
        assertThat(restored.generation()).isEqualTo(2);
        assertThat(restored.meta("codebook")).contains("1");
        assertThat(restored.integrity()).isEmpty();
      }
    }
    assertThat(files(folder)).containsExactly("base", "it's a copy.db", "other");
  }

  @Test
  void aBackupNeverOverwritesWhatIsThere() throws IOException {
    fill();
    Files.writeString(copy(), "my holiday");
    try (CaseStore store = CaseStore.openForReading(base())) {
      assertThatThrownBy(() -> store.backup(copy()))
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll(copy().toString(), "there already");
    }
    assertThat(copy()).hasContent("my holiday");
  }

  @Test
  void aBackupIntoAFolderThatIsNotThereFailsAndNamesIt() {
    fill();
    try (CaseStore store = CaseStore.openForReading(base())) {
      assertThatThrownBy(() -> store.backup(folder.resolve("none/copy.db")))
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll("none", "may write");
    }
  }

  @Test
  void restoringKeepsWhatWasThereWithItsLog() throws IOException {
    List<StoredCase> first = fill();
    try (CaseStore store = CaseStore.openForWriting(base())) {
      store.backup(copy());
    }
    leaveALog();
    CaseStore.restore(copy(), base());
    try (CaseStore store = CaseStore.openForReading(base())) {
      assertThat(store.all()).isEqualTo(first);
    }
    Files.createDirectory(folder.resolve("old"));
    for (String ending : List.of("", "-wal")) {
      Files.copy(
          base().resolve("casebook.db.before-restore" + ending),
          folder.resolve("old/casebook.db" + ending));
    }
    try (CaseStore store = CaseStore.openForReading(folder.resolve("old"))) {
      assertThat(store.all()).hasSize(3);
    }
  }

  /// Commits one more case, and leaves it in the log as a process does that is killed.
  private void leaveALog() throws IOException {
    Path database = base().resolve("casebook.db");
    Path log = base().resolve("casebook.db-wal");
    try (CaseStore store = CaseStore.openForWriting(base())) {
      store.apply(puts(put(small("c", "later"), "c.md")));
      Files.copy(log, folder.resolve("log"));
      Files.copy(database, folder.resolve("database"));
    }
    Files.delete(database);
    Files.move(folder.resolve("database"), database);
    Files.move(folder.resolve("log"), log);
  }

  @Test
  void restoringTwiceKeepsBothThatWereThere() throws IOException {
    fill();
    try (CaseStore store = CaseStore.openForReading(base())) {
      store.backup(copy());
    }
    CaseStore.restore(copy(), base());
    CaseStore.restore(copy(), base());
    assertThat(files(base()))
        .contains("casebook.db", "casebook.db.before-restore", "casebook.db.before-restore.2")
        .doesNotContain("casebook.db.restoring", "casebook.db-wal", "casebook.db-shm");
    CaseStore.openForWriting(base()).close();
  }

  @Test
  void aBaseThatIsOpenForWritingIsNotReplaced() {
    fill();
    try (CaseStore store = CaseStore.openForWriting(base())) {
      store.backup(copy());
      assertThatThrownBy(() -> CaseStore.restore(copy(), base())).isInstanceOf(StoreLocked.class);
      assertThat(store.all()).hasSize(2);
    }
  }

  @Test
  void whatIsNoBackupIsRefusedAndTheBaseStays() throws IOException {
    List<StoredCase> held = fill();
    Path letter = Files.writeString(folder.resolve("letter"), "Dear all, ".repeat(1000));
    Path empty = Files.createFile(folder.resolve("empty"));
    Path foreign = folder.resolve("foreign");
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + foreign)) {
      handle.execute("CREATE TABLE recipe (name TEXT)");
    }
    Path missing = folder.resolve("missing");
    for (Path wrong : List.of(letter, empty, foreign, missing, cutOff(), folder)) {
      assertThatThrownBy(() -> CaseStore.restore(wrong, base()))
          .as(wrong.toString())
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(wrong.toString());
    }
    try (CaseStore store = CaseStore.openForReading(base())) {
      assertThat(store.all()).isEqualTo(held);
    }
    assertThat(files(base())).allMatch(name -> !name.contains("restor"));
  }

  private Path cutOff() throws IOException {
    try (CaseStore store = CaseStore.openForReading(base())) {
      store.backup(copy());
    }
    byte[] bytes = Files.readAllBytes(copy());
    return Files.write(
        folder.resolve("cut-off"), java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
  }
}
