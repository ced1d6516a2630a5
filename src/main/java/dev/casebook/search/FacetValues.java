package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Era;
import dev.casebook.model.Facet;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.TaggedCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values that each facet can have, what they are called, and which of them a case has. A
/// partner's activities are none of the firm's.
final class FacetValues {

  private FacetValues() {}

  /// The values of a case, sorted.
  static Set<String> of(Facet facet, TaggedCase tagged) {
    CaseFacts facts = tagged.facts();
    return switch (facet) {
      case GROUP -> sorted(activities(tagged).map(a -> a.group().id()));
      case ACTIVITY -> sorted(activities(tagged).map(Named::id));
      case INDUSTRY -> one(facts.industry() == null ? null : facts.industry().id());
      case COUNTRY -> one(facts.country() == null ? null : facts.country().code());
      case PATTERN -> sorted(facts.patterns().stream().map(p -> p.pattern().id()));
      case ERA -> one(facts.founded() == null ? null : Era.of(facts.founded()).id());
      case CUSTOMERS -> sorted(facts.customers().stream().map(Named::id));
      case SHELF -> one(facts.shelf().id());
    };
  }

  private static Stream<Activity> activities(TaggedCase tagged) {
    return tagged.firmTags().stream().map(t -> t.activity());
  }

  private static Set<String> sorted(Stream<String> values) {
    return values.collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> one(@Nullable String value) {
    return value == null ? Set.of() : Set.of(value);
  }

  /// What a value is called; the value itself where it is none that is known.
  static String label(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> Country.of(value).map(Country::title).orElse(value);
      case SHELF -> value;
      case GROUP, ACTIVITY, INDUSTRY, PATTERN, ERA, CUSTOMERS ->
          vocabulary(facet).stream()
              .filter(n -> n.id().equals(value))
              .map(Named::title)
              .findFirst()
              .orElse(value);
    };
  }

  /// Reads a value as people write it, by id or by title, in capitals or not; empty where there is
  /// none such.
  static Optional<String> read(Facet facet, String written) {
    return switch (facet) {
      case COUNTRY -> country(written);
      case SHELF ->
          Optional.of(written.toLowerCase(Locale.ROOT)).filter(s -> s.matches("[a-z0-9-]+"));
      case GROUP, ACTIVITY, INDUSTRY, PATTERN, ERA, CUSTOMERS ->
          vocabulary(facet).stream()
              .filter(n -> n.id().equalsIgnoreCase(written) || n.title().equalsIgnoreCase(written))
              .map(Named::id)
              .findFirst();
    };
  }

  private static Optional<String> country(String written) {
    return Country.of(written)
        .or(() ->
            Stream.of(Locale.getISOCountries())
                .map(Country::new)
                .filter(c -> c.title().equalsIgnoreCase(written))
                .findFirst())
        .map(Country::code);
  }

  /// The ids that a facet can have, for "did you mean"; empty where any word will do.
  static List<String> ids(Facet facet) {
    return switch (facet) {
      case COUNTRY -> List.of(Locale.getISOCountries());
      case SHELF -> List.of("cases", "illustrations", "imported");
      case GROUP, ACTIVITY, INDUSTRY, PATTERN, ERA, CUSTOMERS ->
          vocabulary(facet).stream().map(Named::id).toList();
    };
  }

  private static List<? extends Named> vocabulary(Facet facet) {
    return switch (facet) {
      case GROUP -> List.of(ActivityGroup.values());
      case ACTIVITY -> List.of(Activity.values());
      case INDUSTRY -> List.of(Industry.values());
      case PATTERN -> List.of(BusinessModelPattern.values());
      case ERA -> List.of(Era.values());
      case CUSTOMERS -> List.of(CustomerKind.values());
      case COUNTRY, SHELF -> List.of();
    };
  }
}
