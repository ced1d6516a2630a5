package dev.casebook.store;

import dev.casebook.model.CaseId;
import dev.casebook.model.Problem;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TaggedCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The cases of a base. Safe for use by several threads: one of them writes at a time, readers do
/// not wait for it.
public final class CaseStore implements AutoCloseable {

  /// The name of the database within the folder of the base.
  public static final String FILE = "casebook.db";

  private final Path database;
  private final Readers readers;
  private final @Nullable Handle writer;
  private final @Nullable WriterLock lock;
  private final ReentrantLock writing = new ReentrantLock();

  /// A live document: which case it holds, and the hash of its bytes.
  public record Known(CaseId id, Sha256 hash) {}

  /// A case to store, and the document that it comes from.
  public record Put(TaggedCase tagged, String address, Sha256 hash) {}

  /// What to change at once.
  ///
  /// @param removed addresses of documents that are gone; unknown ones are passed over
  public record Changes(List<Put> puts, List<String> removed) {
    /// Keeps copies of the lists.
    public Changes {
      puts = List.copyOf(puts);
      removed = List.copyOf(removed);
    }
  }

  /// Why one of the changes was not made.
  public record Rejection(String address, Problem problem) {}

  /// What came of changes.
  ///
  /// @param generation of the base now
  /// @param rejected puts that were refused; the others were made
  public record Applied(long generation, List<Rejection> rejected) {
    /// Keeps a copy of the rejections.
    public Applied {
      rejected = List.copyOf(rejected);
    }
  }

  private CaseStore(
      Path database, Readers readers, @Nullable Handle writer, @Nullable WriterLock lock) {
    this.database = database;
    this.readers = readers;
    this.writer = writer;
    this.lock = lock;
  }

  /// Opens the base in `folder` as its one writer; makes folder and database where there are none,
  /// and brings an older schema up to date.
  ///
  /// Throws [StoreLocked] where another writer is at work, and [StoreException] where the folder
  /// cannot be written, or the file is no database or one of a newer program.
  public static CaseStore openForWriting(Path folder) {
    WriterLock lock = WriterLock.take(folder);
    try {
      Path database = folder.resolve(FILE);
      Handle writer = opened(database, () -> Connections.writer(database));
      opened(
          database,
          () -> {
            Migrations.run(writer);
            return writer;
          });
      return new CaseStore(database, new Readers(database), writer, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens the base in `folder` for reading, beside a writer if there is one. Throws
  /// [StoreException] where there is no base or it cannot be read.
  public static CaseStore openForReading(Path folder) {
    Path database = folder.resolve(FILE);
    if (!Files.exists(database)) {
      throw new StoreException(
          "There is no base in " + folder + ". Build one: casebook ingest corpus/cases.");
    }
    Readers readers = new Readers(database);
    opened(
        database,
        () ->
            readers.with(handle -> {
              Migrations.expectNewest(handle);
              return 0;
            }));
    return new CaseStore(database, readers, null, null);
  }

  private interface Opener<T> {
    T open();
  }

  private static <T> T opened(Path database, Opener<T> opener) {
    try {
      return opener.open();
    } catch (JdbiException e) {
      throw new StoreException(
          database
              + " cannot be used as a database. If it is damaged, put a backup in its place: casebook restore FILE.",
          e);
    }
  }

  /// Whether this is the writer.
  public boolean writable() {
    return writer != null;
  }

  /// How many changes the base has seen; 0 for a new one.
  public long generation() {
    return readers.with(CaseStore::generation);
  }

  private static long generation(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(generation), 0) FROM change")
        .mapTo(Long.class)
        .one();
  }

  /// The live documents whose address begins with `prefix`, by address.
  public Map<String, Known> known(String prefix) {
    return readers.with(handle -> {
      Map<String, Known> known = new LinkedHashMap<>();
      handle
          .createQuery(
              "SELECT address, slug, sha256 FROM document WHERE removed = 0 AND substr(address, 1, length(:p)) = :p ORDER BY address")
          .bind("p", prefix)
          .map((row, context) ->
              known.put(
                  row.getString(1),
                  new Known(new CaseId(row.getString(2)), new Sha256(row.getString(3)))))
          .list();
      return known;
    });
  }

  /// Makes changes in one transaction, with the next generation. What it returns is on disk. A put
  /// whose slug belongs to another live document is refused, and the others are made.
  public Applied apply(Changes changes) {
    writing.lock();
    try {
      return writer()
          .inTransaction(handle -> new Change(handle, generation(handle) + 1).make(changes));
    } finally {
      writing.unlock();
    }
  }

  private Handle writer() {
    if (writer == null) {
      throw new StoreException(database + " was opened for reading only.");
    }
    return writer;
  }

  /// One case, or empty where the base has none of that id.
  public Optional<StoredCase> find(CaseId id) {
    return readers.with(
        handle -> new CaseReader(handle, "d.slug = ?", id.slug()).read().stream().findFirst());
  }

  /// Every case, ordered by slug.
  public List<StoredCase> all() {
    return changedSince(-1);
  }

  /// The cases that a change after `generation` has touched, ordered by slug.
  public List<StoredCase> changedSince(long generation) {
    return readers.with(handle -> new CaseReader(handle, "d.generation > ?", generation).read());
  }

  /// The cases that a change after `generation` has removed, and that have not come back.
  public List<CaseId> removedSince(long generation) {
    return readers.with(handle ->
        handle
            .createQuery(
                "SELECT DISTINCT slug FROM document WHERE removed = 1 AND generation > ?"
                    + " AND slug NOT IN (SELECT slug FROM document WHERE removed = 0) ORDER BY slug")
            .bind(0, generation)
            .mapTo(String.class)
            .map(CaseId::new)
            .list());
  }

  /// A small fact about the base, or empty where it was never noted.
  public Optional<String> meta(String key) {
    return readers.with(handle ->
        handle
            .createQuery("SELECT value FROM meta WHERE key = ?")
            .bind(0, key)
            .mapTo(String.class)
            .findOne());
  }

  /// Notes a small fact about the base. Does not count as a change.
  public void putMeta(String key, String value) {
    writing.lock();
    try {
      writer()
          .execute(
              "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
              key,
              value);
    } finally {
      writing.unlock();
    }
  }

  /// Copies the database to `target`, also while it is written to. Throws [StoreException] where
  /// there is a file already.
  public void backup(Path target) {
    Backups.write(database, target);
  }

  /// Puts a backup in the place of the database in `folder`, and keeps what was there as
  /// `casebook.db.before-restore`. Throws [StoreException] where the file is no sound backup, and
  /// [StoreLocked] while a writer is at work.
  public static void restore(Path backup, Path folder) {
    Backups.restore(backup, folder);
  }

  /// What is wrong with the database itself; empty where nothing is.
  public List<Problem> integrity() {
    return readers.with(handle -> Backups.integrity(handle, database.toString()));
  }

  /// Folds the write-ahead log into the database. Called when closing; useful after a long run.
  public void checkpoint() {
    writing.lock();
    try {
      writer().createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    readers.close();
    if (writer != null) {
      checkpoint();
      writer.close();
    }
    if (lock != null) {
      lock.close();
    }
  }

  /// One transaction's work.
  private record Change(Handle handle, long generation) {

    Applied make(Changes changes) {
      handle.execute("INSERT INTO change VALUES (?, ?)", generation, Instant.now().toString());
      CaseRows rows = new CaseRows(handle);
      for (String address : changes.removed()) {
        remove(address, rows);
      }
      List<Rejection> rejected = new ArrayList<>();
      for (Put put : changes.puts()) {
        put(put, rows, rejected);
      }
      return new Applied(generation, rejected);
    }

    private void put(Put put, CaseRows rows, List<Rejection> rejected) {
      String slug = put.tagged().facts().id().slug();
      Optional<String> other =
          one(
              "SELECT address FROM document WHERE removed = 0 AND slug = ? AND address <> ?",
              slug,
              put.address());
      if (other.isPresent()) {
        rejected.add(new Rejection(put.address(), taken(put.address(), slug, other.get())));
        return;
      }
      one(
              "SELECT slug FROM document WHERE removed = 0 AND address = ? AND slug <> ?",
              put.address(),
              slug)
          .ifPresent(before -> renamed(put.address(), before, rows));
      handle.execute(
          "INSERT INTO document VALUES (?, ?, ?, ?, 0) ON CONFLICT (address) DO UPDATE SET slug = excluded.slug,"
              + " sha256 = excluded.sha256, generation = excluded.generation, removed = 0",
          put.address(),
          slug,
          put.hash().hex(),
          generation);
      rows.replace(put.tagged());
    }

    /// A document that now holds a case of another slug leaves a tombstone for the one before,
    /// under an address that no document has.
    private void renamed(String address, String before, CaseRows rows) {
      rows.delete(before);
      handle.execute(
          "INSERT INTO document SELECT 'renamed:' || ? || ':' || address, slug, sha256, ?, 1 FROM document WHERE address = ?",
          generation,
          generation,
          address);
    }

    private void remove(String address, CaseRows rows) {
      one("SELECT slug FROM document WHERE removed = 0 AND address = ?", address)
          .ifPresent(slug -> {
            rows.delete(slug);
            handle.execute(
                "UPDATE document SET removed = 1, generation = ? WHERE address = ?",
                generation,
                address);
          });
    }

    private Optional<String> one(String sql, Object... arguments) {
      var query = handle.createQuery(sql);
      for (int i = 0; i < arguments.length; i++) {
        query.bind(i, arguments[i]);
      }
      return query.mapTo(String.class).findFirst();
    }

    private static Problem taken(String address, String slug, String other) {
      return new Problem(
          address,
          "its slug \"" + slug + "\" is that of " + other + ".",
          "Give one of them another slug.");
    }
  }
}
