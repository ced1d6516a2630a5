package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/// What the index keeps of a case's facts to show a hit without asking the store: all but scale
/// figures and sources.
final class FactsFields {

  private static final String SLUG = "slug";
  private static final String SHELF = "shelf";
  private static final String COMPANY = "company";
  private static final String TITLE = "shown_title";
  private static final String ALIAS = "alias";
  private static final String INDUSTRY = "industry";
  private static final String CUSTOMERS = "customers";
  private static final String COUNTRY = "country";
  private static final String FOUNDED = "founded_year";
  private static final String STATUS = "status";
  private static final String AS_OF = "as_of";
  private static final String PATTERN = "pattern";
  private static final String PATTERN_WHY = "pattern_why";
  private static final String SOURCING = "sourcing";
  private static final String PRIMARY = "primary";

  private FactsFields() {}

  static void write(StoredCase stored, Document to) {
    CaseFacts facts = stored.facts();
    keep(to, SLUG, facts.id().slug());
    keep(to, SHELF, facts.shelf().id());
    keep(to, COMPANY, facts.company());
    keep(to, TITLE, facts.title());
    facts.aliases().forEach(alias -> keep(to, ALIAS, alias));
    keepId(to, INDUSTRY, Optional.ofNullable(facts.industry()));
    facts.customers().stream().sorted().forEach(kind -> keep(to, CUSTOMERS, kind.id()));
    Optional.ofNullable(facts.country()).ifPresent(c -> keep(to, COUNTRY, c.code()));
    Optional.ofNullable(facts.founded()).ifPresent(f -> keep(to, FOUNDED, f.toString()));
    keepId(to, STATUS, Optional.ofNullable(facts.status()));
    Optional.ofNullable(facts.asOf()).ifPresent(d -> keep(to, AS_OF, d.toString()));
    facts.patterns().forEach(pattern -> write(pattern, to));
    keep(to, SOURCING, facts.sourcing().id());
    primary(stored).forEach(activity -> keep(to, PRIMARY, activity.id()));
  }

  private static void write(PatternTag pattern, Document to) {
    keep(to, PATTERN, pattern.pattern().id());
    keep(to, PATTERN_WHY, pattern.why());
  }

  private static List<Activity> primary(StoredCase stored) {
    return stored.tagged().firmTags().stream()
        .filter(t -> t.weight() == Weight.PRIMARY)
        .map(t -> t.activity())
        .distinct()
        .toList();
  }

  private static void keepId(Document to, String field, Optional<? extends Named> value) {
    value.ifPresent(v -> keep(to, field, v.id()));
  }

  private static void keep(Document to, String field, String value) {
    to.add(new StoredField(field, value));
  }

  static CaseFacts read(Document from) {
    return new CaseFacts(
        new CaseId(from.get(SLUG)),
        new Shelf(from.get(SHELF)),
        from.get(COMPANY),
        from.get(TITLE),
        List.of(from.getValues(ALIAS)),
        one(from, INDUSTRY, Industry.class).orElse(null),
        customers(from),
        text(from, COUNTRY).map(Country::new).orElse(null),
        text(from, FOUNDED).map(Integer::valueOf).orElse(null),
        one(from, STATUS, CompanyStatus.class).orElse(null),
        List.of(),
        text(from, AS_OF).map(LocalDate::parse).orElse(null),
        patterns(from),
        List.of(),
        one(from, SOURCING, Sourcing.class).orElse(Sourcing.THIN));
  }

  /// The firm's primary activities, most telling first.
  static List<Activity> readPrimary(Document from) {
    return all(from, PRIMARY, Activity.class);
  }

  private static Set<CustomerKind> customers(Document from) {
    return all(from, CUSTOMERS, CustomerKind.class).stream().collect(Collectors.toSet());
  }

  private static List<PatternTag> patterns(Document from) {
    List<BusinessModelPattern> patterns = all(from, PATTERN, BusinessModelPattern.class);
    String[] why = from.getValues(PATTERN_WHY);
    List<PatternTag> tags = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      tags.add(PatternTag.stated(patterns.get(i), why[i]));
    }
    return tags;
  }

  private static Optional<String> text(Document from, String field) {
    return Optional.ofNullable(from.get(field));
  }

  private static <E extends Enum<E> & Named> Optional<E> one(
      Document from, String field, Class<E> type) {
    return text(from, field).flatMap(id -> Named.byId(type, id));
  }

  private static <E extends Enum<E> & Named> List<E> all(
      Document from, String field, Class<E> type) {
    return Arrays.stream(from.getValues(field))
        .flatMap(id -> Named.byId(type, id).stream())
        .toList();
  }
}
