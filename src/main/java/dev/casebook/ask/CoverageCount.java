package dev.casebook.ask;

import dev.casebook.model.ActivityGroup;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.Coverage;
import dev.casebook.model.Coverage.Dimension;
import dev.casebook.model.Coverage.Line;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Era;
import dev.casebook.model.Facet;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts what a base covers. Values without a case are counted too: the holes are what a reader
/// looks for.
final class CoverageCount {

  private final List<StoredCase> cases;

  /// @param all cases of a base; those that were not written for it are passed over
  CoverageCount(List<StoredCase> all) {
    cases = all.stream().filter(c -> c.facts().shelf().equals(Shelf.CASES)).toList();
  }

  Coverage coverage() {
    return new Coverage(
        cases.size(),
        List.of(
            industries(),
            continents(),
            countries(),
            groups(),
            patterns(),
            eras(),
            customers(),
            statuses()),
        thin());
  }

  private Dimension industries() {
    return named(Facet.INDUSTRY, Industry.values(), (c, i) -> c.facts().industry() == i);
  }

  private Dimension eras() {
    return named(
        Facet.ERA,
        Era.values(),
        (c, era) -> c.facts().founded() != null && Era.of(c.facts().founded()) == era);
  }

  private Dimension customers() {
    return named(
        Facet.CUSTOMERS, CustomerKind.values(), (c, kind) -> c.facts().customers().contains(kind));
  }

  private Dimension patterns() {
    return named(
        Facet.PATTERN,
        BusinessModelPattern.values(),
        (c, pattern) -> c.tagged().patterns().stream().anyMatch(p -> p.pattern() == pattern));
  }

  @FunctionalInterface
  private interface Fits<V> {
    boolean test(StoredCase stored, V value);
  }

  private <V extends Enum<V> & Named> Dimension named(Facet facet, V[] values, Fits<V> fits) {
    List<Line> lines =
        Stream.of(values)
            .map(v ->
                new Line(
                    v.title(), List.of(facet.id() + ":" + v.id()), count(c -> fits.test(c, v))))
            .toList();
    return new Dimension(facet.id(), facet.title(), lines);
  }

  private int count(Predicate<StoredCase> which) {
    return (int) cases.stream().filter(which).count();
  }

  /// Nearly every case has some activity of every group, so those count that are primary.
  private Dimension groups() {
    List<Line> lines =
        Stream.of(ActivityGroup.values())
            .map(g -> new Line(g.title(), List.of(), count(c -> hasPrimary(c, g))))
            .toList();
    return new Dimension("group", "Group of a primary activity", lines);
  }

  private static boolean hasPrimary(StoredCase stored, ActivityGroup group) {
    return stored.tagged().firmTags().stream()
        .anyMatch(t -> t.weight() == Weight.PRIMARY && t.activity().group() == group);
  }

  private Dimension statuses() {
    List<Line> lines =
        Stream.of(CompanyStatus.values())
            .map(s -> new Line(s.title(), List.of(), count(c -> c.facts().status() == s)))
            .toList();
    return new Dimension("status", "What became of the company", lines);
  }

  private Dimension continents() {
    List<Line> lines =
        Continents.all().stream()
            .map(name -> {
              List<Country> there = present().filter(c -> Continents.of(c).equals(name)).toList();
              return new Line(
                  name, filters(there), count(c -> there.contains(c.facts().country())));
            })
            .toList();
    return new Dimension("continent", "Continent of the head office", lines);
  }

  private Dimension countries() {
    List<Line> lines =
        present()
            .map(country ->
                new Line(
                    country.title(),
                    filters(List.of(country)),
                    count(c -> country.equals(c.facts().country()))))
            .sorted(Comparator.comparingInt(Line::cases).reversed().thenComparing(Line::label))
            .toList();
    return new Dimension("country", "Country of the head office", lines);
  }

  private static List<String> filters(List<Country> countries) {
    return countries.stream().map(c -> Facet.COUNTRY.id() + ":" + c.code()).toList();
  }

  private Stream<Country> present() {
    return cases.stream()
        .map(c -> c.facts().country())
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(Country::code));
  }

  private List<CaseFacts> thin() {
    return cases.stream()
        .map(StoredCase::facts)
        .filter(f -> f.sourcing() == Sourcing.THIN)
        .sorted(Comparator.comparing(CaseFacts::company))
        .toList();
  }
}
