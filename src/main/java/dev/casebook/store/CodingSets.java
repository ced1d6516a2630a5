package dev.casebook.store;

import dev.casebook.model.BaseVersion;
import dev.casebook.model.CaseId;
import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Place;
import dev.casebook.model.Sha256;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables of coding sets and of their units.
final class CodingSets {

  private static final String HEADS =
      "SELECT id, title, chosen, made, generation, codebook, definitions,"
          + " (SELECT count(*) FROM coding_unit WHERE coding_set = id), closed FROM coding_set";

  private CodingSets() {}

  /// Returns how many units there are.
  static int insert(Handle handle, CodingSet set, List<CodingUnit> units) {
    try (RowBatch heads =
            new RowBatch(
                handle,
                "INSERT INTO coding_set (id, title, chosen, made, generation, codebook, definitions)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        RowBatch texts =
            new RowBatch(
                handle,
                "INSERT INTO coding_unit"
                    + " (coding_set, number, slug, company, heading, section, paragraph, block, item, text)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      heads.row(
          set.id().slug(),
          set.title(),
          set.chosen(),
          set.made().toString(),
          set.base().generation(),
          set.base().codebook().hex(),
          set.definitions().hex());
      heads.execute();
      CaseTable.Sink sink = texts.startingWith(set.id().slug());
      units.forEach(unit -> write(unit, sink));
      texts.execute();
      return units.size();
    }
  }

  private static void write(CodingUnit unit, CaseTable.Sink sink) {
    String slug = unit.slug().slug();
    String company = unit.company();
    int number = unit.number();
    switch (unit.place()) {
      case Place.InSection(int section, int paragraph) ->
          sink.row(
              number, slug, company, unit.heading(), section, paragraph, null, null, unit.text());
      case Place.OnCanvas(var block, int item) ->
          sink.row(
              number,
              slug,
              company,
              unit.heading(),
              null,
              null,
              Ids.BLOCK.of(block),
              item,
              unit.text());
    }
  }

  /// The newest first.
  static List<CodingSet> all(Handle handle) {
    return handle
        .createQuery(HEADS + " ORDER BY made DESC, id")
        .map((row, context) -> head(new Row(row)))
        .list();
  }

  static Optional<CodedSet> find(Handle handle, CodingSetId id) {
    return handle
        .createQuery(HEADS + " WHERE id = ?")
        .bind(0, id.slug())
        .map((row, context) -> head(new Row(row)))
        .findOne()
        .map(set -> whole(handle, set));
  }

  private static CodedSet whole(Handle handle, CodingSet set) {
    CodingAnswers answers = CodingAnswers.read(handle, set.id());
    return new CodedSet(
        set,
        units(handle, set.id()),
        answers.codings(),
        finished(handle, set.id()),
        answers.settlements());
  }

  private static List<CodingUnit> units(Handle handle, CodingSetId id) {
    return handle
        .createQuery(
            "SELECT number, slug, company, heading, section, paragraph, block, item, text"
                + " FROM coding_unit WHERE coding_set = ? ORDER BY number")
        .bind(0, id.slug())
        .map((row, context) -> guarded("coding_unit", id.slug(), () -> unit(new Row(row))))
        .list();
  }

  private static CodingUnit unit(Row row) throws SQLException {
    return new CodingUnit(
        row.number(),
        new CaseId(row.text()),
        row.text(),
        row.text(),
        TagTables.place(row),
        row.text());
  }

  private static CodingSet head(Row row) throws SQLException {
    String id = row.text();
    return guarded(
        "coding_set",
        id,
        () ->
            new CodingSet(
                new CodingSetId(id),
                row.text(),
                row.text(),
                instant(row.text()),
                new BaseVersion(row.longNumber(), new Sha256(row.text())),
                new Sha256(row.text()),
                row.number(),
                instantOrNull(row.textOrNull())));
  }

  private static Map<String, Instant> finished(Handle handle, CodingSetId id) {
    Map<String, Instant> finished = new LinkedHashMap<>();
    handle
        .createQuery("SELECT coder, at FROM coding_finish WHERE coding_set = ? ORDER BY at, coder")
        .bind(0, id.slug())
        .map((row, context) ->
            guarded(
                "coding_finish",
                id.slug(),
                () -> finished.put(row.getString(1), instant(row.getString(2)))))
        .list();
    return finished;
  }

  private static @Nullable Instant instantOrNull(@Nullable String written) {
    return written == null ? null : instant(written);
  }

  /// Throws [IllegalArgumentException] for what is no point in time.
  static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no point in time: " + written, e);
    }
  }

  /// Reads one row of a set.
  @FunctionalInterface
  interface Reading<T extends @Nullable Object> {
    T read() throws SQLException;
  }

  /// Throws [DamagedRow] where a row is not what it should be.
  static <T extends @Nullable Object> T guarded(String table, String set, Reading<T> reading)
      throws SQLException {
    try {
      return reading.read();
    } catch (IllegalArgumentException e) {
      throw DamagedRow.ofSet(table, set, e);
    }
  }
}
