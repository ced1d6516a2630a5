package dev.casebook.store;

import dev.casebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Copies of a base, made while it is served and put back later.
final class Backup {

  private final BaseFiles files;

  Backup(BaseFiles files) {
    this.files = files;
  }

  /// Writes one commit of the base to a file that is not there yet: first under another name beside
  /// it, then checked, then moved.
  void to(Path target) {
    Path complete = target.toAbsolutePath();
    if (Files.exists(complete)) {
      throw new StoreException(
          target.toString(), "is there already.", "Choose another name for the backup.", null);
    }
    Path partial =
        complete.resolveSibling(
            complete.getFileName()
                + ".partial-"
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().threadId());
    try {
      copy(partial);
      requireSound(partial, complete);
      Durable.move(partial, complete);
    } catch (IOException e) {
      throw Failures.ofFile(complete, "the backup cannot be written", e);
    } finally {
      discard(partial);
    }
  }

  private void copy(Path partial) throws IOException {
    Files.deleteIfExists(partial);
    try (Handle reader = Settings.copier(files)) {
      reader.execute("VACUUM INTO ?", partial.toString());
    } catch (JdbiException e) {
      throw Failures.ofDatabase(partial, e);
    }
  }

  /// Puts a backup in the place of the base. What was there is kept aside first, with the log that
  /// belongs to it; whenever this is cut off, the folder holds the old base or the new one.
  void restore(Path backup) {
    try {
      Files.createDirectories(files.folder());
    } catch (IOException e) {
      throw Failures.ofFile(files.folder(), "cannot be made", e);
    }
    StoreLock lock = StoreLock.take(files);
    try {
      replace(backup);
    } finally {
      lock.close();
    }
  }

  private void replace(Path backup) {
    Path incoming = files.incoming();
    try {
      Durable.copy(backup, incoming);
      requireSound(incoming, backup);
      Settings.writer(incoming).close();
      keepAside();
      Files.deleteIfExists(files.log());
      Files.deleteIfExists(files.sharedMemory());
      Durable.move(incoming, files.database());
    } catch (IOException e) {
      throw Failures.ofFile(backup, "cannot be restored", e);
    } finally {
      discard(incoming);
    }
  }

  private void keepAside() throws IOException {
    if (!Files.exists(files.database())) {
      return;
    }
    Path aside = files.aside();
    if (Files.exists(files.log())) {
      Durable.copy(files.log(), aside.resolveSibling(aside.getFileName() + "-wal"));
    }
    Durable.copy(files.database(), aside);
  }

  /// Throws [StoreException] where a file is no base that this program can open and trust.
  ///
  /// @param shown what to call it in messages
  private static void requireSound(Path file, Path shown) {
    try (Handle reader = Settings.reader(file)) {
      Schema.requireOurs(reader, shown);
      if (Schema.version(reader) == 0) {
        throw new StoreException(
            shown.toString(),
            "is empty, not a base.",
            "Use a file that casebook backup made.",
            null);
      }
      List<Problem> problems = new Integrity(shown).ofFile(reader);
      if (!problems.isEmpty()) {
        throw new StoreException(
            shown.toString(),
            "is damaged: " + problems.getFirst().finding(),
            "Use another backup.",
            null);
      }
    } catch (JdbiException e) {
      throw Failures.ofDatabase(shown, e);
    }
  }

  /// Deletes what is half done, and what SQLite may have put beside it.
  private static void discard(Path partial) {
    try {
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(partial.resolveSibling(partial.getFileName() + ending));
      }
    } catch (IOException e) {
      throw Failures.ofFile(partial, "cannot be deleted", e);
    }
  }
}
