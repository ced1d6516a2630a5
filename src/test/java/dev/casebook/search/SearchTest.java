package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Activity;
import dev.casebook.model.CaseId;
import dev.casebook.model.Correction;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.FacetCount;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Shelf;
import dev.casebook.model.Snippet;
import dev.casebook.model.SortOrder;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Suggestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  @TempDir private Path folder;
  private SearchEngine engine;

  private static final List<StoredCase> CASES =
      Stream.of(
              Cases.of(
                      "lend-a-boat",
                      "Lend a Boat",
                      "It matches boat owners with sailors. Logistics is left to harbours.")
                  .firm(Activity.MATCHMAKING, Activity.TRUST_SAFETY)
                  .partner(Activity.LOGISTICS)
                  .founded(2014)
                  .in(Industry.CONSUMER_SERVICES, "CH"),
              Cases.of("shipyard", "Shipyard", "The yard builds boats of wood and repairs them.")
                  .firm(Activity.MANUFACTURING, Activity.CUSTOMER_SUPPORT)
                  .founded(1890)
                  .in(Industry.CAPITAL_GOODS, "DE"),
              Cases.of("parcel", "Parcel", "Trucks carry parcels; logistics runs day and night.")
                  .firm(Activity.LOGISTICS, Activity.CUSTOMER_SUPPORT)
                  .founded(1985)
                  .in(Industry.TRANSPORTATION, "DE"),
              Cases.of("imported-yard", "Imported Yard", "It builds boats too.").on(Shelf.IMPORTED))
          .map(Cases::stored)
          .toList();

  @BeforeEach
  void open() {
    engine = SearchIndex.build(folder.resolve("lucene"), "book", CASES, 1);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private SearchResult search(String query, FacetChoice... choices) throws InvalidRequest {
    return engine.search(new SearchRequest(query, List.of(choices), SortOrder.RELEVANCE, 1, 10));
  }

  private static List<String> slugs(SearchResult result) {
    return result.hits().stream().map(hit -> hit.facts().id().slug()).toList();
  }

  private static FacetChoice choice(Facet facet, String value, Mode mode) {
    return new FacetChoice(facet, value, mode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build | shipyard",
        "\"builds boats\" | shipyard",
        "\"boats builds\" |",
        "boats -wood | lend-a-boat",
        "wood OR trucks | shipyard parcel",
        "activity:logistics | parcel",
        "partner:logistics | lend-a-boat",
        "group:production | shipyard parcel",
        "industry:\"Capital Goods\" | shipyard",
        "country:ch | lend-a-boat",
        "country:Germany -activity:logistics | shipyard",
        "founded:>1900 founded:<2000 | parcel",
        "founded:1880..1900 | shipyard",
        "channels:stores boats | lend-a-boat shipyard",
        "channels:(own -stores) |",
        "company:parcel | parcel",
        "logis* | lend-a-boat parcel",
        "customers:b2b wood | shipyard",
        "shelf:imported boats | imported-yard",
        "lögis* | lend-a-boat parcel",
        "boats - wood | shipyard",
        "wood -& | shipyard",
        "wood -truc | shipyard",
        "CHANNELS:stores wood | shipyard",
        "channels:(nothing OR -nothing) wood | shipyard",
      })
  void queriesFindWhatTheySay(String query, String expected) throws InvalidRequest {
    String[] wanted = expected == null ? new String[0] : expected.split(" ", -1);
    SearchResult found = search(query);
    List<String> exact = found.corrections().isEmpty() ? slugs(found) : List.of();
    assertThat(exact).containsExactlyInAnyOrder(wanted);
  }

  @Test
  void anEmptyQueryFindsEveryCaseButImportedOnes() throws InvalidRequest {
    assertThat(search("").total()).isEqualTo(3);
    assertThat(search(" \t ").total()).isEqualTo(3);
    assertThat(search("", choice(Facet.SHELF, "imported", Mode.ANY)).total()).isEqualTo(1);
  }

  @Test
  void valuesOfAFacetAreAlternativesOrAllWantedOrUnwanted() throws InvalidRequest {
    assertThat(
            slugs(
                search(
                    "",
                    choice(Facet.ACTIVITY, "logistics", Mode.ANY),
                    choice(Facet.ACTIVITY, "manufacturing", Mode.ANY))))
        .containsExactlyInAnyOrder("parcel", "shipyard");
    assertThat(
            slugs(
                search(
                    "",
                    choice(Facet.ACTIVITY, "logistics", Mode.ALL),
                    choice(Facet.ACTIVITY, "customer-support", Mode.ALL))))
        .containsExactly("parcel");
    assertThat(slugs(search("", choice(Facet.ACTIVITY, "logistics", Mode.NONE))))
        .containsExactlyInAnyOrder("lend-a-boat", "shipyard");
  }

  @Test
  void otherValuesKeepTheirCountsWhenOneIsChosen() throws InvalidRequest {
    SearchResult all = search("");
    SearchResult one = search("", choice(Facet.COUNTRY, "DE", Mode.ANY));
    assertThat(counts(all, Facet.COUNTRY))
        .containsExactlyInAnyOrderEntriesOf(Map.of("DE", 2L, "CH", 1L));
    assertThat(counts(one, Facet.COUNTRY)).isEqualTo(counts(all, Facet.COUNTRY));
    assertThat(counts(one, Facet.ACTIVITY))
        .containsEntry("customer-support", 2L)
        .doesNotContainKey("matchmaking");
  }

  private static Map<String, Long> counts(SearchResult result, Facet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .collect(java.util.stream.Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  @Test
  void snippetsMarkTheWordsThatAnswer() throws InvalidRequest {
    Snippet snippet = search("building").hits().getFirst().snippets().getFirst();
    assertThat(snippet.where()).isEqualTo("Key activities");
    var mark = snippet.highlights().getFirst();
    assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("builds");
  }

  @Test
  void aFacetWithAnUnwantedValueCountsTheOthersUnderIt() throws InvalidRequest {
    SearchResult found =
        search(
            "",
            choice(Facet.ACTIVITY, "logistics", Mode.NONE),
            choice(Facet.ACTIVITY, "customer-support", Mode.ALL));
    assertThat(found.total()).isEqualTo(1);
    assertThat(counts(found, Facet.ACTIVITY))
        .containsEntry("customer-support", 1L)
        .containsEntry("logistics", 0L);
  }

  @Test
  void anAnswerThatAsksForLessSaysSo() throws InvalidRequest {
    assertThat(search("trucks unicorns").bent()).contains("some of them");
    assertThat(search("trucks").bent()).isEmpty();
    assertThat(search("logistcs").bent()).contains("spelt");
  }

  @Test
  void unfinishedWordsFindAlready() throws InvalidRequest {
    assertThat(slugs(search("parc"))).containsExactly("parcel");
    assertThat(slugs(search("shipy"))).contains("shipyard");
  }

  @Test
  void misspeltWordsAreForgivenAndCorrected() throws InvalidRequest {
    SearchResult found = search("logistcs");
    assertThat(slugs(found)).contains("parcel");
    assertThat(found.corrections())
        .anyMatch(
            c -> c.kind() == Correction.Kind.SPELLING && c.explanation().contains("logistics"));
  }

  @Test
  void aSearchWithoutHitsOffersWaysOn() throws InvalidRequest {
    SearchResult dropped = search("trucks unicorns");
    assertThat(dropped.corrections())
        .anyMatch(c -> c.kind() == Correction.Kind.DROPPED_WORD && c.hits() == 1);
    SearchResult filtered = search("trucks", choice(Facet.COUNTRY, "CH", Mode.ANY));
    assertThat(filtered.total()).isZero();
    assertThat(filtered.corrections())
        .anyMatch(c ->
            c.kind() == Correction.Kind.LOOSER_FILTER
                && c.instead().choices().isEmpty()
                && c.hits() == 1);
  }

  @Test
  void suggestionsBeginWithCompanies() {
    assertThat(engine.suggest("bo", 5)).extracting(Suggestion::text).startsWith("Lend a Boat");
    assertThat(engine.suggest("logi", 5)).extracting(Suggestion::target).contains("logistics");
    assertThat(engine.suggest("shipyrad", 5)).extracting(Suggestion::target).contains("shipyard");
    assertThat(engine.suggest("", 5)).isEmpty();
    assertThat(engine.suggest("\"(*", 5)).isEmpty();
  }

  @Test
  void pagesCannotGoDeeperThanTenThousandHits() {
    SearchRequest deep = new SearchRequest("", List.of(), SortOrder.RELEVANCE, 1_001, 10);
    assertThatThrownBy(() -> engine.search(deep))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("10000");
  }

  @Test
  void anIndexGrownStepByStepEqualsOneBuiltAtOnce() {
    Path other = folder.resolve("grown");
    try (SearchEngine grown = SearchIndex.build(other, "book", List.of(), 0)) {
      for (StoredCase one : CASES) {
        grown.apply(List.of(one), List.of(), 1);
      }
      grown.apply(List.of(Cases.of("gone", "Gone", "Nothing stays.").stored()), List.of(), 2);
      grown.apply(List.of(CASES.getFirst()), List.of(new CaseId("gone")), 3);
      assertThat(grown.digest()).isEqualTo(engine.digest());
      assertThat(grown.generation()).isEqualTo(3);
    }
  }
}
