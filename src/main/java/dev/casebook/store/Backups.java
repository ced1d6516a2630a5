package dev.casebook.store;

import dev.casebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Copies of the database, and whether one is sound.
final class Backups {

  private static final String WAY_OUT = "Put a backup in its place: casebook restore FILE.";

  private Backups() {}

  /// Writes a copy beside `target` first, so that `target` is whole or not there.
  static void write(Path database, Path target) {
    if (Files.exists(target)) {
      throw new StoreException(target + " is there already. Choose another name, or move it away.");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (Handle handle = Connections.writer(database)) {
      Files.deleteIfExists(part);
      handle.execute("VACUUM INTO ?", part.toString());
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JdbiException e) {
      throw new StoreException(target + " cannot be written. Is there room, and permission?", e);
    }
  }

  static void restore(Path backup, Path folder) {
    checkSound(backup);
    Path database = folder.resolve(CaseStore.FILE);
    WriterLock lock = WriterLock.take(folder);
    try (lock) {
      Path part = folder.resolve(CaseStore.FILE + ".part");
      Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
      if (Files.exists(database)) {
        foldLog(database);
        Files.move(
            database,
            folder.resolve(CaseStore.FILE + ".before-restore"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.deleteIfExists(folder.resolve(CaseStore.FILE + "-wal"));
      Files.deleteIfExists(folder.resolve(CaseStore.FILE + "-shm"));
      Files.move(part, database, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(folder + " cannot be written. Is there room, and permission?", e);
    }
  }

  /// Brings everything into the one file that is kept; a database that is too damaged for it is
  /// kept as it is.
  private static void foldLog(Path database) {
    try (Handle handle = Connections.writer(database)) {
      handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    } catch (JdbiException | StoreException e) {
      return;
    }
  }

  private static void checkSound(Path backup) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreException(
          "There is no file " + backup + ". Name one that casebook backup has written.");
    }
    List<Problem> problems;
    try (Handle handle = Connections.reader(backup)) {
      Migrations.expectNewest(handle);
      problems = integrity(handle, backup.toString());
    } catch (JdbiException e) {
      throw new StoreException(
          backup + " is no database. Name a file that casebook backup has written.", e);
    }
    if (!problems.isEmpty()) {
      throw new StoreException(
          backup + " is damaged: " + problems.getFirst().finding() + " Nothing was changed.");
    }
  }

  /// What is wrong with a database: its pages, its references, tags without evidence.
  static List<Problem> integrity(Handle handle, String place) {
    List<Problem> problems = new ArrayList<>();
    handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .filter(finding -> !finding.equals("ok"))
        .forEach(finding -> problems.add(new Problem(place, finding, WAY_OUT)));
    for (var row : handle.createQuery("PRAGMA foreign_key_check").mapToMap().list()) {
      problems.add(new Problem(place, "a row refers to nothing: " + row + ".", WAY_OUT));
    }
    handle
        .createQuery(
            "SELECT t.slug || ' ' || t.activity FROM tag t WHERE NOT EXISTS"
                + " (SELECT 1 FROM evidence e WHERE e.slug = t.slug AND e.tag = t.position)")
        .mapTo(String.class)
        .list()
        .forEach(tag ->
            problems.add(
                new Problem(
                    place, "a tag has no evidence: " + tag + ".", "Ingest the case again.")));
    return problems;
  }
}
