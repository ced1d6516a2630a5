package dev.casebook.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts of a case that a result list shows, as the index stores them. Lists are sorted, so
/// that equal facts are equal text.
record StoredFacts(
    String slug,
    String shelf,
    String company,
    String title,
    List<String> aliases,
    @Nullable String industry,
    List<String> customers,
    @Nullable String country,
    @Nullable Integer founded,
    @Nullable String status,
    List<String> patterns,
    String sourcing,
    List<String> primary) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static StoredFacts of(TaggedCase tagged) {
    CaseFacts facts = tagged.facts();
    return new StoredFacts(
        facts.id().slug(),
        facts.shelf().id(),
        facts.company(),
        facts.title(),
        facts.aliases(),
        id(facts.industry()),
        facts.customers().stream().map(Named::id).sorted().toList(),
        facts.country() == null ? null : facts.country().code(),
        facts.founded(),
        id(facts.status()),
        facts.patterns().stream().map(p -> p.pattern().id()).toList(),
        facts.sourcing().id(),
        primary(tagged));
  }

  private static List<String> primary(TaggedCase tagged) {
    return tagged.firmTags().stream()
        .filter(t -> t.weight() == Weight.PRIMARY)
        .map(Tag::activity)
        .map(Named::id)
        .toList();
  }

  private static @Nullable String id(@Nullable Named named) {
    return named == null ? null : named.id();
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new SearchException("facts cannot be written: " + slug, e);
    }
  }

  static StoredFacts read(String json) {
    try {
      return JSON.readValue(json, StoredFacts.class);
    } catch (JsonProcessingException e) {
      throw new SearchException(
          "the index holds facts that cannot be read; build it again: casebook reindex", e);
    }
  }

  CaseFacts facts() {
    return new CaseFacts(
        new CaseId(slug),
        new Shelf(shelf),
        company,
        title,
        aliases,
        industry == null ? null : Named.byId(Industry.class, industry).orElse(null),
        kinds(),
        country == null ? null : new Country(country),
        founded,
        status == null ? null : Named.byId(CompanyStatus.class, status).orElse(null),
        List.of(),
        null,
        tags(),
        List.of(),
        Named.byId(Sourcing.class, sourcing).orElse(Sourcing.THIN));
  }

  private Set<CustomerKind> kinds() {
    return customers.stream()
        .map(c -> Named.byId(CustomerKind.class, c))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private List<PatternTag> tags() {
    return patterns.stream()
        .map(p -> Named.byId(BusinessModelPattern.class, p))
        .flatMap(Optional::stream)
        .map(p -> new PatternTag(p, "", TagOrigin.EDITOR))
        .toList();
  }

  List<Activity> activities() {
    return primary.stream()
        .map(a -> Named.byId(Activity.class, a))
        .flatMap(Optional::stream)
        .toList();
  }
}
