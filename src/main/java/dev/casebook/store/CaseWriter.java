package dev.casebook.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.casebook.store.CaseStore.Applied;
import dev.casebook.store.CaseStore.Changes;
import dev.casebook.store.CaseStore.Put;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/// Writes changes within the transaction of its caller.
final class CaseWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// How many cases are made into rows at a time, to bound what is in memory.
  private static final int CASES_AT_A_TIME = 200;

  private final Handle handle;

  CaseWriter(Handle handle) {
    this.handle = handle;
  }

  /// The newest generation; 0 where nothing has been stored yet.
  static long generation(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(generation), 0) FROM change")
        .mapTo(long.class)
        .one();
  }

  /// Writes what can be written, as one generation; none is used up where there is nothing to
  /// write.
  Applied apply(Changes changes) {
    ChangePlan plan = new ChangePlan(stored(changes), changes);
    long generation = generation(handle);
    if (!plan.isEmpty()) {
      generation++;
      write(plan, generation);
    }
    return new Applied(generation, plan.rejected);
  }

  /// The slugs of stored documents that have an address or a slug of these changes, by address. One
  /// query, whose lists go in as JSON.
  private Map<String, String> stored(Changes changes) {
    ArrayNode addresses = JSON.createArrayNode();
    ArrayNode slugs = JSON.createArrayNode();
    changes.removedAddresses().forEach(addresses::add);
    changes.puts().forEach(put -> addresses.add(put.address()));
    changes.puts().forEach(put -> slugs.add(put.slug()));
    Map<String, String> stored = new HashMap<>();
    handle
        .createQuery(
            "SELECT address, slug FROM document WHERE address IN (SELECT value FROM json_each(?))"
                + " OR slug IN (SELECT value FROM json_each(?))")
        .bind(0, addresses.toString())
        .bind(1, slugs.toString())
        .map((row, context) -> stored.put(row.getString(1), row.getString(2)))
        .list();
    return stored;
  }

  private void write(ChangePlan plan, long generation) {
    handle.execute("INSERT INTO change (generation) VALUES (?)", generation);
    batch(
        "DELETE FROM document WHERE slug = ?",
        List.copyOf(plan.leaving.keySet()),
        (slug, sink) -> sink.row(slug));
    batch(
        "INSERT OR REPLACE INTO removed (slug, address, generation) VALUES (?, ?, ?)",
        List.copyOf(plan.gone().entrySet()),
        (gone, sink) -> sink.row(gone.getKey(), gone.getValue(), generation));
    for (int from = 0; from < plan.accepted.size(); from += CASES_AT_A_TIME) {
      int to = Math.min(plan.accepted.size(), from + CASES_AT_A_TIME);
      insert(plan.accepted.subList(from, to), generation);
    }
  }

  private void insert(List<Put> puts, long generation) {
    batch("DELETE FROM removed WHERE slug = ?", puts, (put, sink) -> sink.row(put.slug()));
    batch(
        "INSERT INTO document (slug, address, sha256, generation, tagger) VALUES (?, ?, ?, ?, ?)",
        puts,
        (put, sink) ->
            sink.row(put.slug(), put.address(), put.hash().hex(), generation, put.tagger().hex()));
    for (CaseTable<?> table : CaseParts.TABLES) {
      batch(
          table.insertion(),
          puts,
          (put, sink) -> table.writer().accept(put.tagged(), sink.startingWith(put.slug())));
    }
  }

  private <T> void batch(String sql, List<T> of, BiConsumer<T, RowBatch> rows) {
    try (RowBatch batch = new RowBatch(handle, sql)) {
      of.forEach(one -> rows.accept(one, batch));
      batch.execute();
    }
  }
}
