package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.PatternTag;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Shelf;
import dev.casebook.model.Source;
import dev.casebook.model.Sourcing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes facts of front matter that the schema has found in order.
final class FactsReader {

  private final JsonNode root;

  private FactsReader(JsonNode root) {
    this.root = root;
  }

  /// The facts; `root` must have passed [CaseSchema] and hold a country that ISO 3166 knows.
  static CaseFacts read(JsonNode root) {
    return new FactsReader(root).facts();
  }

  private CaseFacts facts() {
    return new CaseFacts(
        new CaseId(text("slug")),
        new Shelf(text("shelf")),
        text("company").strip(),
        text("title").strip(),
        Resources.texts(root.path("aliases")),
        Industry.of(text("industry")).orElse(null),
        customers(),
        Country.of(text("country")).orElse(null),
        root.path("founded").isNull() ? null : Integer.valueOf(root.path("founded").asInt()),
        Named.byId(CompanyStatus.class, text("status")).orElse(null),
        scale(),
        LocalDate.parse(text("as_of")),
        patterns(),
        sources(),
        Named.byId(Sourcing.class, text("sourcing")).orElse(Sourcing.THIN));
  }

  private Set<CustomerKind> customers() {
    Set<CustomerKind> kinds = new TreeSet<>();
    for (String id : Resources.texts(root.path("customers"))) {
      Named.byId(CustomerKind.class, id).ifPresent(kinds::add);
    }
    return kinds;
  }

  private List<ScaleFigure> scale() {
    List<ScaleFigure> figures = new ArrayList<>();
    for (JsonNode figure : root.path("scale")) {
      figures.add(
          new ScaleFigure(
              figure.path("what").asText(),
              figure.path("value").asText(),
              figure.path("year").asInt(),
              figure.path("source").asText()));
    }
    return figures;
  }

  private List<PatternTag> patterns() {
    List<PatternTag> tags = new ArrayList<>();
    for (JsonNode tag : root.path("patterns")) {
      String why = tag.path("why").asText();
      Named.byId(BusinessModelPattern.class, tag.path("id").asText())
          .ifPresent(p -> tags.add(PatternTag.stated(p, why)));
    }
    return tags;
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (JsonNode source : root.path("sources")) {
      sources.add(
          new Source(
              source.path("key").asText(),
              source.path("title").asText(),
              source.path("publisher").asText(),
              source.path("url").asText(),
              orNull(source.path("published")),
              source.path("read").asText()));
    }
    return sources;
  }

  private static @Nullable String orNull(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : node.asText();
  }

  private String text(String key) {
    return root.path(key).asText();
  }
}
