package dev.casebook.store;

import dev.casebook.model.CaseId;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.Weight;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table of what editors have said. Rows are only ever added, and no case writes them: they
/// stay when a case is replaced or removed.
final class CorrectionTable {

  static final CaseTable<TagCorrection> CORRECTIONS =
      new CaseTable<>(
          "correction",
          List.of(
              "id",
              "slug",
              "activity",
              "by",
              "verdict",
              "weight",
              "words",
              "editor",
              "reason",
              "at"),
          1,
          (tagged, sink) -> {},
          row -> read(row.skip()));

  private CorrectionTable() {}

  private static TagCorrection read(Row row) throws SQLException {
    return new TagCorrection(
        new CaseId(row.text()),
        Ids.ACTIVITY.byId(row.text()),
        Ids.ACTOR.byId(row.text()),
        Ids.VERDICT.byId(row.text()),
        weight(row.textOrNull()),
        row.text(),
        row.text(),
        row.text(),
        instant(row.text()));
  }

  private static @Nullable Weight weight(@Nullable String id) {
    return Ids.WEIGHT.byIdOrNull(id);
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no point in time: " + written, e);
    }
  }

  /// Adds a correction as a change of its own, so that whatever is derived from its case follows.
  /// Returns the new generation.
  static long add(Handle handle, TagCorrection correction) {
    long generation = CaseWriter.generation(handle) + 1;
    String slug = correction.id().slug();
    handle.execute("INSERT INTO change (generation) VALUES (?)", generation);
    handle.execute(
        "INSERT INTO correction"
            + " (generation, slug, activity, by, verdict, weight, words, editor, reason, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        generation,
        slug,
        Ids.ACTIVITY.of(correction.activity()),
        Ids.ACTOR.of(correction.by()),
        Ids.VERDICT.of(correction.verdict()),
        Ids.WEIGHT.of(correction.weight()),
        correction.words(),
        correction.editor(),
        correction.reason(),
        correction.at().toString());
    handle.execute("UPDATE document SET generation = ? WHERE slug = ?", generation, slug);
    return generation;
  }
}
