package dev.casebook.store;

import dev.casebook.model.TaggedCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A table that holds some part of every case: how a case becomes rows, and how rows are read back.
/// Its first column is the slug.
///
/// @param columns those after the slug, in the order in which both `writer` and `reader` take them
/// @param keys how many of them, from the left, give the order of the rows of a case
/// @param writer hands each row of a case to the sink
/// @param reader reads one row
record CaseTable<R>(
    String name,
    List<String> columns,
    int keys,
    BiConsumer<TaggedCase, Sink> writer,
    Row.Reader<R> reader) {

  /// Takes rows: one value for each column after the slug.
  @FunctionalInterface
  interface Sink {
    void row(@Nullable Object... values);
  }

  /// The statement that inserts a row.
  String insertion() {
    return "INSERT INTO "
        + name
        + " (slug, "
        + String.join(", ", columns)
        + ") VALUES (?"
        + ", ?".repeat(columns.size())
        + ")";
  }

  /// All rows in a scope, by slug, each case's in order. Throws [DamagedRow] for one that cannot be
  /// read.
  Rows<R> read(Handle handle, Scope scope) {
    Map<String, List<R>> rows = new HashMap<>();
    String what = "slug, " + String.join(", ", columns) + " FROM " + name;
    String order = String.join(", ", ordering());
    scope
        .select(handle, what, order)
        .scanResultSet((results, context) -> {
          try (context) {
            gather(results.get(), rows);
            return rows;
          }
        });
    return new Rows<>(rows);
  }

  private List<String> ordering() {
    List<String> ordering = new ArrayList<>(List.of("slug"));
    ordering.addAll(columns.subList(0, keys));
    return ordering;
  }

  private void gather(ResultSet result, Map<String, List<R>> rows) throws SQLException {
    while (result.next()) {
      Row row = new Row(result);
      String slug = row.text();
      try {
        rows.computeIfAbsent(slug, s -> new ArrayList<>()).add(reader.read(row));
      } catch (IllegalArgumentException e) {
        throw new DamagedRow(name, slug, e);
      }
    }
  }

  /// Rows by slug.
  record Rows<R>(Map<String, List<R>> bySlug) {

    /// Those of one case, in order; empty where there are none.
    List<R> of(String slug) {
      return bySlug.getOrDefault(slug, List.of());
    }
  }
}
