package dev.casebook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/// Opens connections with the settings that the store relies on, and makes sure that they took.
final class Connections {

  private static final int BUSY_MILLIS = 5_000;

  private Connections() {}

  /// A connection that may write. What it has committed is on disk.
  static Handle writer(Path database) {
    SQLiteConfig config = common();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Handle handle = open(database, config);
    expect(handle, "journal_mode", "wal");
    expect(handle, "synchronous", "2");
    return checked(handle);
  }

  /// A connection that cannot write, and does not wait for one that does.
  static Handle reader(Path database) {
    Handle handle = open(database, common());
    handle.execute("PRAGMA query_only = ON");
    expect(handle, "query_only", "1");
    return checked(handle);
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  private static Handle checked(Handle handle) {
    handle.execute("PRAGMA trusted_schema = OFF");
    expect(handle, "trusted_schema", "0");
    expect(handle, "foreign_keys", "1");
    return handle;
  }

  private static Handle open(Path database, SQLiteConfig config) {
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + database);
      return Jdbi.open(connection);
    } catch (SQLException e) {
      throw new StoreException(
          database
              + " cannot be opened as a database. If it is damaged, put a backup in its place: casebook restore FILE.",
          e);
    }
  }

  private static void expect(Handle handle, String pragma, String wanted) {
    String found = handle.createQuery("PRAGMA " + pragma).mapTo(String.class).one();
    if (!found.equals(wanted)) {
      throw new StoreException(
          "SQLite did not take the setting " + pragma + "=" + wanted + " but has " + found + ".");
    }
  }
}
