package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Era;
import dev.casebook.model.Facet;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.StoredCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What values the facets have: those of a case, those that exist, and how people call them.
final class FacetValues {

  private FacetValues() {}

  /// The values of a case. A partner's activities are not among them.
  static Map<Facet, Collection<String>> of(StoredCase stored) {
    CaseFacts facts = stored.facts();
    List<Activity> activities = firmActivities(stored);
    Map<Facet, Collection<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.ACTIVITY, ids(activities.stream()));
    values.put(Facet.GROUP, ids(activities.stream().map(Activity::group)));
    values.put(Facet.INDUSTRY, ids(Stream.ofNullable(facts.industry())));
    values.put(Facet.COUNTRY, Stream.ofNullable(facts.country()).map(Country::code).toList());
    values.put(Facet.PATTERN, ids(stored.tagged().patterns().stream().map(p -> p.pattern())));
    values.put(Facet.ERA, ids(Stream.ofNullable(facts.founded()).map(Era::of)));
    values.put(Facet.CUSTOMERS, ids(facts.customers().stream()));
    values.put(Facet.SHELF, List.of(facts.shelf().id()));
    return values;
  }

  static List<Activity> firmActivities(StoredCase stored) {
    return stored.tagged().firmTags().stream().map(t -> t.activity()).distinct().toList();
  }

  private static List<String> ids(Stream<? extends Named> values) {
    return values.map(Named::id).distinct().sorted().toList();
  }

  /// The vocabulary of a facet; empty for countries, which [Country] knows, and for shelves, which
  /// users add to.
  static List<? extends Named> vocabulary(Facet facet) {
    return switch (facet) {
      case GROUP -> Arrays.asList(ActivityGroup.values());
      case ACTIVITY -> Arrays.asList(Activity.values());
      case INDUSTRY -> Arrays.asList(Industry.values());
      case PATTERN -> Arrays.asList(BusinessModelPattern.values());
      case ERA -> Arrays.asList(Era.values());
      case CUSTOMERS -> Arrays.asList(CustomerKind.values());
      case COUNTRY, SHELF -> List.of();
    };
  }

  /// The id of the value that people write like this (its id or its title, capitals or not); empty
  /// where the facet has none.
  static Optional<String> read(Facet facet, String written) {
    String wanted = written.strip();
    return switch (facet) {
      case COUNTRY -> country(wanted);
      case SHELF -> Optional.of(wanted.toLowerCase(Locale.ROOT)).filter(CaseId::isValid);
      case GROUP, ACTIVITY, INDUSTRY, PATTERN, ERA, CUSTOMERS ->
          vocabulary(facet).stream()
              .filter(v -> v.id().equalsIgnoreCase(wanted) || v.title().equalsIgnoreCase(wanted))
              .map(v -> v.id())
              .findFirst();
    };
  }

  private static Optional<String> country(String wanted) {
    return Country.of(wanted)
        .or(() -> countries().filter(c -> c.title().equalsIgnoreCase(wanted)).findFirst())
        .map(Country::code);
  }

  private static Stream<Country> countries() {
    return Arrays.stream(Locale.getISOCountries()).map(Country::new);
  }

  /// Every way in which a value of the facet may be written; for finding the nearest.
  static List<String> spellings(Facet facet) {
    List<String> all = new ArrayList<>();
    vocabulary(facet).forEach(v -> all.add(v.id()));
    if (facet == Facet.COUNTRY) {
      countries().forEach(c -> all.add(c.title()));
    }
    return all;
  }

  /// What people call the value: its title, or the country's English name; the value itself for a
  /// shelf.
  static String label(Facet facet, String value) {
    return facet == Facet.COUNTRY
        ? Country.of(value).map(Country::title).orElse(value)
        : vocabulary(facet).stream()
            .filter(v -> v.id().equals(value))
            .map(v -> v.title())
            .findFirst()
            .orElse(value);
  }
}
