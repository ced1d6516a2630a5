package dev.casebook.store;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.Named;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Source;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.Weight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Reads cases from rows: one query for each table, whatever the number of cases.
final class CaseReader {

  private final Handle handle;
  private final String which;
  private final Object argument;

  /// @param which a condition on `document d`, with one `?` for `argument`
  CaseReader(Handle handle, String which, Object argument) {
    this.handle = handle;
    this.which = which;
    this.argument = argument;
  }

  /// The live cases that the condition selects, ordered by slug.
  List<StoredCase> read() {
    CaseParts parts = parts();
    List<StoredCase> cases = new ArrayList<>();
    each(
        "SELECT c.*, d.address, d.sha256, d.generation FROM case_study c JOIN document d ON d.slug = c.slug"
            + " WHERE d.removed = 0 AND "
            + which
            + " ORDER BY c.slug",
        row -> cases.add(parts.assemble(row)));
    return cases;
  }

  private CaseParts parts() {
    return new CaseParts(
        lists("alias", "position", row -> row.getString("name")),
        lists("scale_figure", "position", CaseReader::scale),
        lists("pattern_tag", "position", CaseReader::pattern),
        lists("source", "position", CaseReader::source),
        canvases(),
        tags());
  }

  private static ScaleFigure scale(ResultSet row) throws SQLException {
    return new ScaleFigure(
        row.getString("what"), row.getString("value"), row.getInt("year"), row.getString("source"));
  }

  private static PatternTag pattern(ResultSet row) throws SQLException {
    return new PatternTag(
        known(BusinessModelPattern.class, row.getString("pattern")),
        row.getString("why"),
        known(TagOrigin.class, row.getString("how")));
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("key"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("url"),
        row.getString("published"),
        row.getString("read"));
  }

  private Map<String, Map<Block, List<CanvasItem>>> canvases() {
    Map<String, Map<Block, List<CanvasItem>>> canvases = new HashMap<>();
    each(
        select("canvas_item", "block, x.position"),
        row ->
            canvases
                .computeIfAbsent(row.getString("slug"), s -> new EnumMap<>(Block.class))
                .computeIfAbsent(known(Block.class, row.getString("block")), b -> new ArrayList<>())
                .add(
                    new CanvasItem(
                        row.getString("text"), known(Actor.class, row.getString("run_by")))));
    return canvases;
  }

  private Map<String, List<Tag>> tags() {
    Map<String, List<Evidence>> evidence = new HashMap<>();
    each(
        select("evidence", "tag, x.position"),
        row ->
            evidence
                .computeIfAbsent(
                    row.getString("slug") + "/" + row.getInt("tag"), k -> new ArrayList<>())
                .add(evidence(row)));
    return lists("tag", "position", row -> tag(row, evidence));
  }

  private static Tag tag(ResultSet row, Map<String, List<Evidence>> evidence) throws SQLException {
    return new Tag(
        known(Activity.class, row.getString("activity")),
        new Confidence(row.getDouble("confidence")),
        known(Weight.class, row.getString("weight")),
        known(Actor.class, row.getString("run_by")),
        known(TagOrigin.class, row.getString("how")),
        evidence.getOrDefault(row.getString("slug") + "/" + row.getInt("position"), List.of()));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    int item = row.getInt("item");
    String block = row.getString("block");
    Place place =
        block == null
            ? new Place.InSection(row.getInt("section"), item)
            : new Place.OnCanvas(known(Block.class, block), item);
    String words = row.getString("words");
    int start = row.getInt("start");
    return new Evidence(place, words, start, start + words.length());
  }

  private <T> Map<String, List<T>> lists(String table, String order, RowReader<T> reader) {
    Map<String, List<T>> lists = new HashMap<>();
    each(
        select(table, order),
        row ->
            lists
                .computeIfAbsent(row.getString("slug"), s -> new ArrayList<>())
                .add(reader.read(row)));
    return lists;
  }

  private String select(String table, String order) {
    return "SELECT x.* FROM %s x JOIN document d ON d.slug = x.slug WHERE d.removed = 0 AND %s ORDER BY x.slug, x.%s"
        .formatted(table, which, order);
  }

  private void each(String sql, RowTaker taker) {
    handle
        .createQuery(sql)
        .bind(0, argument)
        .scanResultSet((rows, context) -> {
          try (context) {
            ResultSet set = rows.get();
            while (set.next()) {
              taker.take(set);
            }
            return 0;
          }
        });
  }

  static <E extends Enum<E> & Named> E known(Class<E> type, String id) {
    return Named.byId(type, id)
        .orElseThrow(() ->
            new StoreException(
                "The database names a "
                    + type.getSimpleName()
                    + " that does not exist: "
                    + id
                    + "."));
  }

  private interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
