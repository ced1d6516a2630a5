package dev.casebook.store;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Evidence;
import dev.casebook.model.Named;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Source;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes a case as rows; [CaseReader] reads them again. Positions keep the order of lists.
final class CaseRows {

  private final Handle handle;

  CaseRows(Handle handle) {
    this.handle = handle;
  }

  /// Puts a case in the place of the one with the same slug, if there is one.
  void replace(TaggedCase tagged) {
    String slug = tagged.facts().id().slug();
    delete(slug);
    facts(slug, tagged);
    lists(slug, tagged.facts());
    canvas(slug, tagged.parsed().canvas());
    tags(slug, tagged.tags());
  }

  /// Deletes a case and all that belongs to it.
  void delete(String slug) {
    handle.execute("DELETE FROM case_study WHERE slug = ?", slug);
  }

  private void facts(String slug, TaggedCase tagged) {
    CaseFacts facts = tagged.facts();
    Canvas canvas = tagged.parsed().canvas();
    handle
        .createUpdate(
            "INSERT INTO case_study VALUES (:slug, :shelf, :company, :title, :industry, :customers, :country, :founded, :status,"
                + " :asOf, :sourcing, :language, :canvasTitle, :canvasIndustry, :unplaced, :sections)")
        .bind("slug", slug)
        .bind("shelf", facts.shelf().id())
        .bind("company", facts.company())
        .bind("title", facts.title())
        .bind("industry", id(facts.industry()))
        .bind(
            "customers",
            String.join(",", facts.customers().stream().map(Named::id).sorted().toList()))
        .bind("country", facts.country() == null ? null : facts.country().code())
        .bind("founded", facts.founded())
        .bind("status", id(facts.status()))
        .bind("asOf", facts.asOf() == null ? null : facts.asOf().toString())
        .bind("sourcing", facts.sourcing().id())
        .bind("language", tagged.parsed().language())
        .bind("canvasTitle", canvas.title())
        .bind("canvasIndustry", id(canvas.industry()))
        .bind("unplaced", JsonColumn.write(canvas.unplaced()))
        .bind("sections", JsonColumn.write(tagged.parsed().sections()))
        .execute();
  }

  private static @Nullable String id(@Nullable Named named) {
    return named == null ? null : named.id();
  }

  private void lists(String slug, CaseFacts facts) {
    rows("INSERT INTO alias VALUES (?, ?, ?)", facts.aliases(), slug, (a, row) -> row.add(a));
    rows(
        "INSERT INTO scale_figure VALUES (?, ?, ?, ?, ?, ?)", facts.scale(), slug, CaseRows::scale);
    rows(
        "INSERT INTO pattern_tag VALUES (?, ?, ?, ?, ?)",
        facts.patterns(),
        slug,
        CaseRows::pattern);
    rows(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        facts.sources(),
        slug,
        CaseRows::source);
  }

  private static void scale(ScaleFigure figure, Row row) {
    row.add(figure.what()).add(figure.value()).add(figure.year()).add(figure.source());
  }

  private static void pattern(PatternTag tag, Row row) {
    row.add(tag.pattern().id()).add(tag.why()).add(tag.how().id());
  }

  private static void source(Source s, Row row) {
    row.add(s.key())
        .add(s.title())
        .add(s.publisher())
        .add(s.url())
        .add(s.published())
        .add(s.read());
  }

  private void canvas(String slug, Canvas canvas) {
    PreparedBatch batch = handle.prepareBatch("INSERT INTO canvas_item VALUES (?, ?, ?, ?, ?)");
    for (Map.Entry<Block, List<CanvasItem>> block : canvas.blocks().entrySet()) {
      for (int i = 0; i < block.getValue().size(); i++) {
        CanvasItem item = block.getValue().get(i);
        new Row(batch)
            .add(slug)
            .add(block.getKey().id())
            .add(i)
            .add(item.text())
            .add(item.by().id())
            .end();
      }
    }
    batch.execute();
  }

  private void tags(String slug, List<Tag> tags) {
    PreparedBatch ofTags = handle.prepareBatch("INSERT INTO tag VALUES (?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch ofEvidence =
        handle.prepareBatch("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      new Row(ofTags)
          .add(slug)
          .add(i)
          .add(tag.activity().id())
          .add(tag.by().id())
          .add(tag.confidence().value())
          .add(tag.weight().id())
          .add(tag.how().id())
          .end();
      for (int j = 0; j < tag.evidence().size(); j++) {
        evidence(new Row(ofEvidence).add(slug).add(i).add(j), tag.evidence().get(j));
      }
    }
    ofTags.execute();
    ofEvidence.execute();
  }

  private static void evidence(Row row, Evidence evidence) {
    switch (evidence.place()) {
      case Place.InSection(int section, int paragraph) -> row.add(section).add(null).add(paragraph);
      case Place.OnCanvas(Block block, int item) -> row.add(null).add(block.id()).add(item);
    }
    row.add(evidence.words()).add(evidence.start()).end();
  }

  private <T> void rows(String sql, List<T> items, String slug, Filler<T> filler) {
    PreparedBatch batch = handle.prepareBatch(sql);
    for (int i = 0; i < items.size(); i++) {
      Row row = new Row(batch).add(slug).add(i);
      filler.fill(items.get(i), row);
      row.end();
    }
    batch.execute();
  }

  private interface Filler<T> {
    void fill(T item, Row row);
  }

  /// One row of a batch, filled from left to right.
  private static final class Row {
    private final PreparedBatch batch;
    private int position;

    Row(PreparedBatch batch) {
      this.batch = batch;
    }

    Row add(@Nullable Object value) {
      batch.bind(position++, value);
      return this;
    }

    void end() {
      batch.add();
    }
  }
}
