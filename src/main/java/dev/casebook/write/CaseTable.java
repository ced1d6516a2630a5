package dev.casebook.write;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.Weight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// The table of cases, one row a case.
final class CaseTable {

  static final Table<Row> TABLE =
      new Table<>(
          List.of(
              fact("slug", "The permanent id of the case.", f -> Cell.of(f.id().slug())),
              fact("company", "The company, as the base spells it.", f -> Cell.of(f.company())),
              fact(
                  "title",
                  "What tells the business model in a few words.",
                  f -> Cell.of(f.title())),
              fact("shelf", "Where the case comes from.", f -> Cell.of(f.shelf().id())),
              fact("industry", "The GICS industry group, by name.", CaseTable::industry),
              fact("country", "The headquarters' ISO 3166 code.", CaseTable::country),
              tags(
                  "activities",
                  "Ids of the activities that the firm runs, most telling first.",
                  t -> t.by() == Actor.FIRM),
              fact("patterns", "Ids of the patterns that the case states.", CaseTable::patterns),
              fact("customers", "Who buys: b2b, b2c, c2c, b2g.", CaseTable::customers),
              fact("founded", "The year of founding.", f -> Cell.of(f.founded())),
              fact("status", "What became of the company.", CaseTable::status),
              fact("as_of", "The date of the newest source.", CaseTable::asOf),
              fact("sourcing", "Whether three sources carry it.", f -> Cell.of(f.sourcing().id())),
              tags(
                  "primary_activities",
                  "Ids of the activities that carry the business.",
                  t -> t.by() == Actor.FIRM && t.weight() == Weight.PRIMARY),
              tags(
                  "partner_activities",
                  "Ids of the activities that partners run.",
                  t -> t.by() == Actor.PARTNER),
              Table.Field.of(
                  "found_patterns",
                  "Ids of the patterns that its words alone show, the surest first.",
                  r -> found(r.stored())),
              Table.Field.of(
                  "base_version",
                  "The version of the base that the row comes from.",
                  r -> Cell.of(r.base().toString()))));

  private CaseTable() {}

  /// A case in an export.
  record Row(StoredCase stored, BaseVersion base) {}

  private static Table.Field<Row> fact(
      String name, String meaning, Function<CaseFacts, Cell> value) {
    return Table.Field.of(name, meaning, r -> value.apply(r.stored().facts()));
  }

  private static Table.Field<Row> tags(String name, String meaning, Predicate<Tag> wanted) {
    return Table.Field.of(name, meaning, r -> new Cell.Many(activities(r.stored(), wanted)));
  }

  private static List<String> activities(StoredCase stored, Predicate<Tag> wanted) {
    return stored.tagged().tags().stream()
        .filter(wanted)
        .map(Tag::activity)
        .map(Activity::id)
        .distinct()
        .toList();
  }

  private static Cell industry(CaseFacts facts) {
    Industry industry = facts.industry();
    return Cell.of(industry == null ? null : industry.title());
  }

  private static Cell country(CaseFacts facts) {
    Country country = facts.country();
    return Cell.of(country == null ? null : country.code());
  }

  private static Cell patterns(CaseFacts facts) {
    return new Cell.Many(facts.patterns().stream().map(p -> p.pattern().id()).toList());
  }

  private static Cell found(StoredCase stored) {
    return new Cell.Many(
        stored.tagged().foundPatterns().stream().map(p -> p.pattern().id()).toList());
  }

  private static Cell customers(CaseFacts facts) {
    return new Cell.Many(
        Arrays.stream(CustomerKind.values())
            .filter(facts.customers()::contains)
            .map(CustomerKind::id)
            .toList());
  }

  private static Cell status(CaseFacts facts) {
    CompanyStatus status = facts.status();
    return Cell.of(status == null ? null : status.id());
  }

  private static Cell asOf(CaseFacts facts) {
    LocalDate asOf = facts.asOf();
    return Cell.of(asOf == null ? null : asOf.toString());
  }
}
