package dev.casebook.store;

import dev.casebook.model.Code;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.Settlement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables of what coders have found and editors have settled.
///
/// @param codings oldest first
/// @param settlements oldest first
record CodingAnswers(List<CodingAnswer> codings, List<Settlement> settlements) {

  private record Bare(
      long id, int unit, String who, String at, boolean independent, @Nullable String reason) {}

  static CodingAnswers read(Handle handle, CodingSetId id) {
    CodingAnswers answers = new CodingAnswers(new ArrayList<>(), new ArrayList<>());
    Map<Long, List<Code>> codes = codes(handle, id);
    handle
        .createQuery(
            "SELECT id, unit, who, at, independent, reason FROM coding_answer"
                + " WHERE coding_set = ? ORDER BY id")
        .bind(0, id.slug())
        .map((row, context) -> bare(new Row(row)))
        .forEach(bare -> answers.add(bare, codes, id));
    return answers;
  }

  private void add(Bare bare, Map<Long, List<Code>> codes, CodingSetId id) {
    Codes found = Codes.of(codes.getOrDefault(bare.id(), List.of()));
    String reason = bare.reason();
    try {
      if (reason == null) {
        codings.add(
            new CodingAnswer(
                bare.unit(), bare.who(), found, CodingSets.instant(bare.at()), bare.independent()));
      } else {
        settlements.add(
            new Settlement(bare.unit(), bare.who(), found, reason, CodingSets.instant(bare.at())));
      }
    } catch (IllegalArgumentException e) {
      throw DamagedRow.ofSet("coding_answer", id.slug(), e);
    }
  }

  private static Bare bare(Row row) throws SQLException {
    return new Bare(
        row.longNumber(),
        row.number(),
        row.text(),
        row.text(),
        row.number() == 1,
        row.textOrNull());
  }

  private static Map<Long, List<Code>> codes(Handle handle, CodingSetId id) {
    Map<Long, List<Code>> codes = new HashMap<>();
    handle
        .createQuery(
            "SELECT c.answer, c.activity, c.by FROM coding_code c"
                + " JOIN coding_answer a ON a.id = c.answer WHERE a.coding_set = ?")
        .bind(0, id.slug())
        .map((row, context) ->
            CodingSets.guarded(
                "coding_code",
                id.slug(),
                () ->
                    codes
                        .computeIfAbsent(row.getLong(1), answer -> new ArrayList<>())
                        .add(
                            new Code(
                                Ids.ACTIVITY.byId(row.getString(2)),
                                Ids.ACTOR.byId(row.getString(3))))))
        .list();
    return codes;
  }

  /// Returns how many codings were kept.
  static int code(Handle handle, CodingSetId id, List<CodingAnswer> codings) {
    for (CodingAnswer coding : codings) {
      Bare bare =
          new Bare(
              0, coding.unit(), coding.coder(), coding.at().toString(), coding.independent(), null);
      insert(handle, id, bare, coding.codes());
    }
    return codings.size();
  }

  /// Returns the id of the answer.
  static long settle(Handle handle, CodingSetId id, Settlement settlement) {
    Bare bare =
        new Bare(
            0,
            settlement.unit(),
            settlement.editor(),
            settlement.at().toString(),
            false,
            settlement.reason());
    return insert(handle, id, bare, settlement.codes());
  }

  private static long insert(Handle handle, CodingSetId id, Bare bare, Codes codes) {
    long answer =
        handle
            .createUpdate(
                "INSERT INTO coding_answer (coding_set, unit, who, at, independent, reason)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")
            .bind(0, id.slug())
            .bind(1, bare.unit())
            .bind(2, bare.who())
            .bind(3, bare.at())
            .bind(4, bare.independent() ? 1 : 0)
            .bind(5, bare.reason())
            .executeAndReturnGeneratedKeys()
            .mapTo(long.class)
            .one();
    try (RowBatch rows =
        new RowBatch(handle, "INSERT INTO coding_code (answer, activity, by) VALUES (?, ?, ?)")) {
      codes
          .all()
          .forEach(
              code -> rows.row(answer, Ids.ACTIVITY.of(code.activity()), Ids.ACTOR.of(code.by())));
      rows.execute();
    }
    return answer;
  }
}
