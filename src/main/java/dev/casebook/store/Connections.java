package dev.casebook.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The connections to one database: several that read, and at most one that writes, used by one
/// thread at a time.
final class Connections implements AutoCloseable {

  private final BaseFiles files;
  private final Readers readers;
  private final ReentrantLock writing = new ReentrantLock();
  private final boolean writable;
  private @Nullable Handle writer;

  private Connections(BaseFiles files, Readers readers, @Nullable Handle writer) {
    this.files = files;
    this.readers = readers;
    this.writable = writer != null;
    this.writer = writer;
  }

  /// Opens a database for writing, makes it where there is none, and brings its schema up to date.
  /// The caller holds the lock.
  static Connections writing(BaseFiles files) {
    Path database = files.database();
    return guarded(
        files,
        () -> {
          refuseForeign(files);
          Handle writer = Settings.writer(database);
          Connections connections =
              new Connections(files, new Readers(() -> Settings.reader(files)), writer);
          boolean ready = false;
          try {
            Schema.migrate(writer);
            ready = true;
            return connections;
          } finally {
            if (!ready) {
              writer.close();
            }
          }
        });
  }

  /// Looks before anything is changed: to open for writing is to leave a mark.
  private static void refuseForeign(BaseFiles files) {
    if (Files.exists(files.database())) {
      try (Handle reader = Settings.reader(files)) {
        Schema.requireOurs(reader, files.database());
      }
    }
  }

  /// Opens a database for reading; it must be there and up to date.
  static Connections reading(BaseFiles files) {
    Path database = files.database();
    if (!Files.isRegularFile(database)) {
      throw new StoreException(
          files.folder().toString(),
          "there is no base in this folder.",
          "Build one with casebook ingest, or name its folder with --base.",
          null);
    }
    Readers readers = new Readers(() -> Settings.reader(files));
    Connections connections = new Connections(files, readers, null);
    boolean ready = false;
    try {
      connections.use(handle -> {
        Schema.requireCurrent(handle, database);
        return true;
      });
      ready = true;
      return connections;
    } finally {
      if (!ready) {
        readers.close();
      }
    }
  }

  /// Whether these were opened for writing.
  boolean writable() {
    return writable;
  }

  /// Reads within one transaction. Throws [StoreException] where the database cannot be read.
  <T> T use(Function<Handle, T> work) {
    return guarded(files, () -> readers.read(work));
  }

  /// Changes something within one transaction, all of it or nothing. Throws [StoreException] where
  /// the database cannot be written.
  <T> T change(Function<Handle, T> work) {
    return exclusively(handle -> handle.inTransaction(work::apply));
  }

  /// Folds the log of changes into the database, as far as readers at work allow.
  void checkpoint() {
    exclusively(
        handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(int.class).list());
  }

  private <T> T exclusively(Function<Handle, T> work) {
    writing.lock();
    try {
      Handle handle = writer;
      if (handle == null) {
        throw new IllegalStateException(
            files.folder() + " is open for reading only, or closed: it cannot be changed here");
      }
      return guarded(files, () -> work.apply(handle));
    } finally {
      writing.unlock();
    }
  }

  private static <T> T guarded(BaseFiles files, Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw Failures.ofDatabase(files.database(), e);
    } catch (DamagedRow e) {
      throw new StoreException(
          files.database() + ", " + e.place(),
          "a row cannot be read (" + e.getMessage() + ").",
          "Put a backup in its place with casebook restore, or ingest the document again.",
          e);
    }
  }

  /// Waits for those at work, and closes everything.
  @Override
  public void close() {
    readers.close();
    writing.lock();
    try {
      if (writer != null) {
        writer.close();
      }
    } finally {
      writer = null;
      writing.unlock();
    }
  }
}
