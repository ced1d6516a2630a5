package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

  @TempDir Path folder;

  @Test
  void aSecondWriterInThisProcessIsRefused() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      assertThatThrownBy(
              () -> CaseStore.openForWriting(folder.resolve("../" + folder.getFileName())))
          .isInstanceOf(StoreLocked.class)
          .hasMessageContainingAll(
              folder.toString(), "process " + ProcessHandle.current().pid(), "Stop that one");
      assertThat(store.apply(Cases.puts(Cases.put(Cases.rich(), "a.md"))).generation()).isOne();
    }
    CaseStore.openForWriting(folder).close();
  }

  @Test
  void aWriterInAnotherProcessIsNamedWithItsNumber() throws IOException, InterruptedException {
    try (Child child = Child.start("hold", folder)) {
      assertThat(child.line()).isEqualTo("held");
      assertThatThrownBy(() -> CaseStore.openForWriting(folder))
          .isInstanceOf(StoreLocked.class)
          .hasMessageContainingAll("process " + child.pid(), "Child hold");
      try (CaseStore reader = CaseStore.openForReading(folder)) {
        assertThat(reader.generation()).isZero();
      }
      child.kill();
      CaseStore.openForWriting(folder).close();
    }
  }

  @Test
  void toBeRefusedHereDoesNotOpenTheDoorToAnotherProcess()
      throws IOException, InterruptedException {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      assertThatThrownBy(() -> CaseStore.openForWriting(folder)).isInstanceOf(StoreLocked.class);
      try (Child child = Child.start("hold", folder)) {
        assertThat(child.line()).startsWith("locked").contains("" + ProcessHandle.current().pid());
      }
      assertThat(store.writable()).isTrue();
    }
  }

  @Test
  void aBaseThatCannotBeOpenedIsNotLeftLocked() throws IOException {
    Path database = Files.writeString(folder.resolve("casebook.db"), "no database ".repeat(500));
    assertThatThrownBy(() -> CaseStore.openForWriting(folder))
        .isInstanceOf(StoreException.class)
        .isNotInstanceOf(StoreLocked.class);
    Files.delete(database);
    CaseStore.openForWriting(folder).close();
  }
}
