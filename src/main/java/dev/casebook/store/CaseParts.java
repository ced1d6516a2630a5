package dev.casebook.store;

import static dev.casebook.store.CaseReader.known;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.PatternTag;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Sha256;
import dev.casebook.model.Shelf;
import dev.casebook.model.Source;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What belongs to cases, by slug, waiting for the row of each case to be put together.
record CaseParts(
    Map<String, List<String>> aliases,
    Map<String, List<ScaleFigure>> scale,
    Map<String, List<PatternTag>> patterns,
    Map<String, List<Source>> sources,
    Map<String, Map<Block, List<CanvasItem>>> canvases,
    Map<String, List<Tag>> tags) {

  StoredCase assemble(ResultSet row) throws SQLException {
    String slug = row.getString("slug");
    ParsedCase parsed =
        new ParsedCase(
            facts(slug, row),
            JsonColumn.sections(row.getString("sections")),
            canvas(slug, row),
            row.getString("language"));
    return new StoredCase(
        new TaggedCase(parsed, tags.getOrDefault(slug, List.of())),
        row.getString("address"),
        new Sha256(row.getString("sha256")),
        row.getLong("generation"));
  }

  private Canvas canvas(String slug, ResultSet row) throws SQLException {
    return new Canvas(
        row.getString("canvas_title"),
        orNull(Industry.class, row.getString("canvas_industry")),
        canvases.getOrDefault(slug, Map.of()),
        JsonColumn.texts(row.getString("unplaced")));
  }

  private CaseFacts facts(String slug, ResultSet row) throws SQLException {
    String country = row.getString("country");
    String asOf = row.getString("as_of");
    int founded = row.getInt("founded");
    Integer year = row.wasNull() ? null : founded;
    return new CaseFacts(
        new CaseId(slug),
        new Shelf(row.getString("shelf")),
        row.getString("company"),
        row.getString("title"),
        aliases.getOrDefault(slug, List.of()),
        orNull(Industry.class, row.getString("industry")),
        customers(row.getString("customers")),
        country == null ? null : new Country(country),
        year,
        orNull(CompanyStatus.class, row.getString("status")),
        scale.getOrDefault(slug, List.of()),
        asOf == null ? null : LocalDate.parse(asOf),
        patterns.getOrDefault(slug, List.of()),
        sources.getOrDefault(slug, List.of()),
        known(Sourcing.class, row.getString("sourcing")));
  }

  private static Set<CustomerKind> customers(String joined) {
    return Stream.of(joined.split(","))
        .filter(c -> !c.isEmpty())
        .map(c -> known(CustomerKind.class, c))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E> & Named> @Nullable E orNull(
      Class<E> type, @Nullable String id) {
    return id == null ? null : known(type, id);
  }
}
