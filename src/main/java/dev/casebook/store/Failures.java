package dev.casebook.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// Turns what the driver and the file system say into [StoreException]s with a way out.
final class Failures {

  private Failures() {}

  /// What went wrong with a file.
  ///
  /// @param what such as "cannot be written"
  static StoreException ofFile(Path file, String what, IOException cause) {
    return new StoreException(
        file.toString(),
        what + " (" + cause + ").",
        "Check that the folder exists, that you may write in it and that the disk is not full, or choose another folder with --base.",
        cause);
  }

  /// What went wrong in the database; the message has the statement and its arguments, shortened.
  static StoreException ofDatabase(Path database, JdbiException cause) {
    return new StoreException(database.toString(), finding(cause), wayOut(sqlite(cause)), cause);
  }

  private static String finding(JdbiException cause) {
    String message =
        String.valueOf(cause.getMessage()).replace(SQLiteException.class.getName() + ": ", "");
    return "SQLite says: " + message + (message.endsWith(".") ? "" : ".");
  }

  private static @Nullable SQLiteException sqlite(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException found) {
        return found;
      }
    }
    return null;
  }

  private static String wayOut(@Nullable SQLiteException cause) {
    int code = cause == null ? 0 : cause.getResultCode().code & 0xff;
    return switch (code) {
      case 3, 8, 14 ->
          "Check that you may write in the folder of the base, or choose another one with --base.";
      case 5, 6 -> "Another program has the database open; close it and try again.";
      case 10, 13 -> "Make room on the disk and try again; what was acknowledged before is safe.";
      case 11, 26 ->
          "Put a backup in its place with casebook restore, or move the file away to begin anew.";
      default ->
          "Look for the cause with casebook doctor, and check the base with casebook verify.";
    };
  }
}
