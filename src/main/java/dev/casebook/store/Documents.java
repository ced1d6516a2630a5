package dev.casebook.store;

import dev.casebook.model.CaseId;
import dev.casebook.model.Sha256;
import dev.casebook.store.CaseStore.Known;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Short questions about what is stored, answered without making cases.
final class Documents {

  private Documents() {}

  /// By address, in order. What begins with the prefix lies between it and itself with the last of
  /// all characters behind, which lets the index find it.
  static Map<String, Known> known(Handle handle, String prefix) {
    Map<String, Known> known = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT address, slug, sha256 FROM document"
                + " WHERE address >= ? AND address < ? || char(1114111) ORDER BY address")
        .bind(0, prefix)
        .bind(1, prefix)
        .map((row, context) ->
            known.put(
                row.getString(1),
                new Known(new CaseId(row.getString(2)), new Sha256(row.getString(3)))))
        .list();
    return Collections.unmodifiableMap(known);
  }

  static List<CaseId> removedSince(Handle handle, long generation) {
    return handle
        .createQuery("SELECT slug FROM removed WHERE generation > ? ORDER BY slug")
        .bind(0, generation)
        .map((row, context) -> new CaseId(row.getString(1)))
        .list();
  }

  static int countTaggedOtherwise(Handle handle, Sha256 tagger) {
    return handle
        .createQuery("SELECT count(*) FROM document WHERE tagger < ? OR tagger > ?")
        .bind(0, tagger.hex())
        .bind(1, tagger.hex())
        .mapTo(int.class)
        .one();
  }

  static List<CaseId> taggedOtherwise(Handle handle, Sha256 tagger) {
    return handle
        .createQuery(
            "SELECT slug FROM document JOIN case_study USING (slug) WHERE tagger <> ?"
                + " ORDER BY shelf <> 'cases', slug")
        .bind(0, tagger.hex())
        .map((row, context) -> new CaseId(row.getString(1)))
        .list();
  }

  static Optional<String> meta(Handle handle, String key) {
    return handle
        .createQuery("SELECT value FROM meta WHERE key = ?")
        .bind(0, key)
        .mapTo(String.class)
        .findOne();
  }

  static int putMeta(Handle handle, String key, String value) {
    return handle.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value);
  }
}
