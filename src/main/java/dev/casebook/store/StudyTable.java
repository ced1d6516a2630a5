package dev.casebook.store;

import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.Industry;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.TaggedCase;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table with one row for each case: the facts that it has one of.
final class StudyTable {

  static final CaseTable<Study> STUDIES =
      new CaseTable<>(
          "case_study",
          List.of(
              "shelf",
              "company",
              "title",
              "industry",
              "country",
              "founded",
              "status",
              "as_of",
              "sourcing",
              "language",
              "canvas_title",
              "canvas_industry"),
          0,
          StudyTable::write,
          StudyTable::read);

  private StudyTable() {}

  /// One row; the fields are as in [CaseFacts], [dev.casebook.model.ParsedCase] and
  /// [dev.casebook.model.Canvas].
  record Study(
      Shelf shelf,
      String company,
      String title,
      @Nullable Industry industry,
      @Nullable Country country,
      @Nullable Integer founded,
      @Nullable CompanyStatus status,
      @Nullable LocalDate asOf,
      Sourcing sourcing,
      String language,
      String canvasTitle,
      @Nullable Industry canvasIndustry) {}

  private static void write(TaggedCase tagged, CaseTable.Sink sink) {
    CaseFacts facts = tagged.facts();
    sink.row(
        facts.shelf().id(),
        facts.company(),
        facts.title(),
        Ids.INDUSTRY.of(facts.industry()),
        facts.country() == null ? null : facts.country().code(),
        facts.founded(),
        Ids.STATUS.of(facts.status()),
        facts.asOf() == null ? null : facts.asOf().toString(),
        Ids.SOURCING.of(facts.sourcing()),
        tagged.parsed().language(),
        tagged.parsed().canvas().title(),
        Ids.INDUSTRY.of(tagged.parsed().canvas().industry()));
  }

  private static Study read(Row row) throws SQLException {
    return new Study(
        new Shelf(row.text()),
        row.text(),
        row.text(),
        Ids.INDUSTRY.byIdOrNull(row.textOrNull()),
        country(row.textOrNull()),
        row.numberOrNull(),
        Ids.STATUS.byIdOrNull(row.textOrNull()),
        date(row.textOrNull()),
        Ids.SOURCING.byId(row.text()),
        row.text(),
        row.text(),
        Ids.INDUSTRY.byIdOrNull(row.textOrNull()));
  }

  private static @Nullable Country country(@Nullable String code) {
    return code == null ? null : new Country(code);
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no ISO date: " + iso, e);
    }
  }

  /// The facts of a case from its row and its lists.
  static CaseFacts facts(CaseId id, Study study, CaseParts parts) {
    String slug = id.slug();
    return new CaseFacts(
        id,
        study.shelf(),
        study.company(),
        study.title(),
        parts.aliases().of(slug),
        study.industry(),
        java.util.Set.copyOf(parts.customers().of(slug)),
        study.country(),
        study.founded(),
        study.status(),
        parts.scale().of(slug),
        study.asOf(),
        PatternTables.stated(parts.patterns().of(slug)),
        parts.sources().of(slug),
        study.sourcing());
  }
}
