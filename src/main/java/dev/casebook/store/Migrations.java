package dev.casebook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Brings a database to the newest schema, one numbered script at a time, each in a transaction of
/// its own. `PRAGMA user_version` holds how many have run.
final class Migrations {

  private static final List<String> SCRIPTS = List.of("0001-cases.sql");

  private Migrations() {}

  /// The newest schema.
  static int newest() {
    return SCRIPTS.size();
  }

  /// Runs what has not run yet. Throws [StoreException] for a database of a newer program.
  static void run(Handle writer) {
    int version = version(writer);
    refuseNewer(version);
    for (int next = version; next < SCRIPTS.size(); next++) {
      String script = resource("migrations/" + SCRIPTS.get(next));
      int reached = next + 1;
      writer.useTransaction(handle -> {
        handle.createScript(script).execute();
        handle.execute("PRAGMA user_version = " + reached);
      });
    }
  }

  /// Throws [StoreException] unless the database has the newest schema.
  static void expectNewest(Handle reader) {
    int version = version(reader);
    refuseNewer(version);
    if (version < newest()) {
      throw new StoreException(
          "The database has an older schema ("
              + version
              + "). Run casebook ingest or serve once to bring it up.");
    }
  }

  private static void refuseNewer(int version) {
    if (version > newest()) {
      throw new StoreException(
          "The database has schema %d, and this program knows %d at most. Use the newer program, or another --base."
              .formatted(version, newest()));
    }
  }

  private static int version(Handle handle) {
    return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new StoreException("The build lacks " + name + ". Build again: mvn package.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
