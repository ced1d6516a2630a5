package dev.casebook.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// Opens connections with the settings that keep the base safe, and reads each of them back: SQLite
/// ignores in silence what it does not know.
final class Settings {

  /// How long a connection waits for another before it fails.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int LONGEST_STATEMENT = 400;

  private Settings() {}

  /// The connection that changes the base: what it has committed is on the disk, and its
  /// transactions claim the right to write at their start, so that none fails half-way.
  static Handle writer(Path database) {
    SQLiteConfig config = common();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    Handle handle = open(database, config, "");
    return checked(
        handle,
        () -> {
          expect(handle, "journal_mode", "wal");
          expect(handle, "synchronous", "2");
          expect(handle, "foreign_keys", "1");
        });
  }

  /// A connection that can change nothing, to a file that lies anywhere.
  static Handle reader(Path database) {
    return unwilling(open(database, readOnly(), ""));
  }

  /// A connection that can change nothing, to the database of a base.
  static Handle reader(BaseFiles files) {
    return unwilling(copier(files));
  }

  /// As [#reader(BaseFiles)], but it may write copies to other files.
  static Handle copier(BaseFiles files) {
    return open(files.database(), readOnly(), files.unchanging() ? "?immutable=1" : "");
  }

  private static Handle unwilling(Handle handle) {
    return checked(
        handle,
        () -> {
          handle.execute("PRAGMA query_only = ON");
          expect(handle, "query_only", "1");
        });
  }

  private static SQLiteConfig readOnly() {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return config;
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    return config;
  }

  /// The driver has no property for trust in the schema, so that is set by a statement of its own.
  private static void common(Handle handle) {
    handle.execute("PRAGMA trusted_schema = OFF");
    expect(handle, "trusted_schema", "0");
    expect(handle, "busy_timeout", String.valueOf(PATIENCE.toMillis()));
  }

  /// The path goes in as a URI, since the driver would take a question mark in it for its own.
  private static Handle open(Path database, SQLiteConfig config, String parameters) {
    String url = "jdbc:sqlite:" + database.toUri() + parameters;
    Jdbi jdbi = Jdbi.create(() -> config.createConnection(url));
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.SHORT_STATEMENT)
        .setLengthLimit(LONGEST_STATEMENT);
    try {
      Handle handle = jdbi.open();
      return checked(handle, () -> common(handle));
    } catch (JdbiException e) {
      throw Failures.ofDatabase(database, e);
    }
  }

  private static Handle checked(Handle handle, Runnable checks) {
    boolean sound = false;
    try {
      checks.run();
      sound = true;
      return handle;
    } finally {
      if (!sound) {
        handle.close();
      }
    }
  }

  private static void expect(Handle handle, String pragma, String wanted) {
    String found = pragma(handle, pragma);
    if (!found.equals(wanted)) {
      throw new IllegalStateException(
          "SQLite runs with " + pragma + " = " + found + ", not " + wanted + " as asked");
    }
  }

  /// The value of a setting, as text.
  static String pragma(Handle handle, String pragma) {
    return handle.createQuery("PRAGMA " + pragma).mapTo(String.class).one();
  }
}
