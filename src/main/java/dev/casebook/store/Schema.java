package dev.casebook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/// The numbered steps that make a database what this program expects. How many it has been through
/// stands in its `user_version`, and whose it is in its `application_id`.
final class Schema {

  /// The resources of the steps, in order; the first has number 1. A step that has been released is
  /// never changed.
  static final List<String> STEPS =
      List.of(
          "0001-cases.sql",
          "0002-corrections.sql",
          "0003-patterns.sql",
          "0004-coding.sql",
          "0005-reading.sql");

  /// "Case" in ASCII.
  static final int APPLICATION = 0x43617365;

  private Schema() {}

  /// The schema that this program works with.
  static int newest() {
    return STEPS.size();
  }

  /// Throws [StoreException] where the database is of another program, or of a later version of
  /// this one. One in which nothing is yet will do.
  static void requireOurs(Handle handle, Path database) {
    boolean empty =
        handle.createQuery("SELECT count(*) FROM sqlite_schema").mapTo(int.class).one() == 0;
    if (!empty && number(handle, "application_id") != APPLICATION) {
      throw new StoreException(
          database.toString(),
          "is the database of another program.",
          "Choose another folder with --base.",
          null);
    }
    int version = version(handle);
    if (version > newest()) {
      throw new StoreException(
          database.toString(),
          "has schema "
              + version
              + ", and this version of Casebook knows schemas up to "
              + newest()
              + ".",
          "Use the version that wrote it, or a later one.",
          null);
    }
  }

  /// As [#requireOurs], and it must have been through every step, since a reader cannot mend that.
  static void requireCurrent(Handle handle, Path database) {
    requireOurs(handle, database);
    int version = version(handle);
    if (version < newest()) {
      throw new StoreOutdated(database.toString(), version, newest());
    }
  }

  /// Takes the steps that a database has not been through, each in a transaction.
  static void migrate(Handle writer) {
    for (int step = version(writer); step < newest(); step++) {
      int next = step + 1;
      writer.useTransaction(handle -> {
        run(handle, script(STEPS.get(next - 1)));
        handle.execute("PRAGMA application_id = " + APPLICATION);
        handle.execute("PRAGMA user_version = " + next);
      });
    }
  }

  /// How many steps a database has been through; 0 where nothing is in it yet.
  static int version(Handle handle) {
    return number(handle, "user_version");
  }

  /// Runs all statements of a script by the driver itself: JDBI would take it apart, and lose the
  /// comments that people are to read in the schema.
  static void run(Handle handle, String script) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.executeUpdate(script);
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
  }

  private static int number(Handle handle, String pragma) {
    return Integer.parseInt(Settings.pragma(handle, pragma));
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("migrations/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource migrations/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("migrations/" + name, e);
    }
  }
}
