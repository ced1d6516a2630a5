package dev.casebook.search;

import static dev.casebook.search.SmallBase.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.FacetCount;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

  @TempDir Path folder;
  private SearchEngine engine;

  @BeforeEach
  void build() {
    engine = SearchIndex.build(folder.resolve("lucene"), SmallBase.CODEBOOK, SmallBase.cases(), 7);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private SearchResult with(String query, FacetChoice... choices) throws InvalidRequest {
    return engine.search(SearchRequest.of(query, 10).withChoices(List.of(choices)));
  }

  private static FacetChoice choice(Facet facet, String value, Mode mode) {
    return new FacetChoice(facet, value, mode);
  }

  private static Map<String, Long> counts(SearchResult result, Facet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  @Test
  void everyFacetIsCounted() throws Exception {
    SearchResult all = with("");
    assertThat(all.facets()).containsOnlyKeys(Facet.values());
    assertThat(counts(all, Facet.GROUP))
        .isEqualTo(
            Map.of(
                "production", 3L,
                "platform-network", 4L,
                "marketing-sales", 3L,
                "problem-solving", 1L));
    assertThat(counts(all, Facet.COUNTRY))
        .isEqualTo(Map.of("US", 3L, "DE", 1L, "GB", 1L, "CH", 1L));
    assertThat(counts(all, Facet.CUSTOMERS)).isEqualTo(Map.of("b2c", 4L, "b2b", 1L, "c2c", 1L));
    assertThat(counts(all, Facet.ERA))
        .isEqualTo(
            Map.of(
                "before-1900", 1L,
                "from-1900", 1L,
                "from-1980", 2L,
                "from-2000", 1L,
                "since-2010", 1L));
    assertThat(counts(all, Facet.PATTERN))
        .containsEntry("auction", 2L)
        .as("a pattern that only the words show counts too")
        .containsEntry("flat-rate", 1L);
    assertThat(counts(all, Facet.ACTIVITY))
        .containsEntry("platform-operations", 4L)
        .as("a partner's activity never counts as the firm's")
        .doesNotContainKey("manufacturing");
  }

  @Test
  void valuesHaveNamesForPeopleAndTheMostFrequentComeFirst() throws Exception {
    assertThat(with("").facets().get(Facet.COUNTRY))
        .containsExactly(
            new FacetCount("US", "United States", 3),
            new FacetCount("DE", "Germany", 1),
            new FacetCount("CH", "Switzerland", 1),
            new FacetCount("GB", "United Kingdom", 1));
    assertThat(with("zurich").facets().get(Facet.ACTIVITY))
        .extracting(FacetCount::label)
        .containsExactly("Platform and infrastructure operation", "Trust and safety");
  }

  @Test
  void anyOfSeveralValuesIsEnough() throws Exception {
    SearchResult result =
        with(
            "",
            choice(Facet.ACTIVITY, "logistics", Mode.ANY),
            choice(Facet.ACTIVITY, "advisory", Mode.ANY));
    assertThat(slugs(result)).containsExactly("aldi", "amazon", "sothebys");
  }

  @Test
  void allOfSeveralValuesMustHold() throws Exception {
    SearchResult result =
        with(
            "",
            choice(Facet.ACTIVITY, "logistics", Mode.ALL),
            choice(Facet.ACTIVITY, "platform-operations", Mode.ALL));
    assertThat(slugs(result)).containsExactly("amazon");
  }

  @Test
  void noneOfSeveralValuesMayHold() throws Exception {
    SearchResult result =
        with(
            "",
            choice(Facet.GROUP, "production", Mode.NONE),
            choice(Facet.GROUP, "problem-solving", Mode.NONE));
    assertThat(slugs(result)).containsExactly("airbnb", "d-art");
  }

  @Test
  void waysOfJoiningMixWithinOneFacet() throws Exception {
    SearchResult result =
        with(
            "",
            choice(Facet.ACTIVITY, "platform-operations", Mode.ALL),
            choice(Facet.ACTIVITY, "trust-safety", Mode.ANY),
            choice(Facet.ACTIVITY, "logistics", Mode.ANY),
            choice(Facet.ACTIVITY, "matchmaking", Mode.NONE));
    assertThat(slugs(result)).containsExactly("amazon", "d-art");
  }

  @Test
  void otherValuesOfAChosenFacetKeepTheirCounts() throws Exception {
    SearchResult result =
        with("", choice(Facet.COUNTRY, "DE", Mode.ANY), choice(Facet.CUSTOMERS, "b2c", Mode.ANY));
    assertThat(slugs(result)).containsExactly("aldi");
    assertThat(counts(result, Facet.COUNTRY)).isEqualTo(Map.of("DE", 1L, "US", 2L, "GB", 1L));
    assertThat(counts(result, Facet.CUSTOMERS)).isEqualTo(Map.of("b2c", 1L));
    assertThat(counts(result, Facet.PATTERN)).isEqualTo(Map.of("no-frills", 1L));
  }

  @Test
  void whatMustAndWhatMayNotHoldIsCountedUnder() throws Exception {
    SearchResult result =
        with(
            "",
            choice(Facet.ACTIVITY, "platform-operations", Mode.ALL),
            choice(Facet.ACTIVITY, "trust-safety", Mode.NONE));
    assertThat(slugs(result)).containsExactly("amazon", "netflix");
    assertThat(counts(result, Facet.ACTIVITY))
        .containsEntry("logistics", 1L)
        .containsEntry("trust-safety", 0L)
        .doesNotContainKey("matchmaking");
  }

  @Test
  void aChosenValueIsShownEvenWhereNoCaseHasIt() throws Exception {
    SearchResult result = with("amazon", choice(Facet.COUNTRY, "LI", Mode.ANY));
    assertThat(result.hits()).isEmpty();
    assertThat(result.facets().get(Facet.COUNTRY))
        .containsExactly(
            new FacetCount("US", "United States", 1), new FacetCount("LI", "Liechtenstein", 0));
  }

  @Test
  void importedCasesAnswerOnlyWhenAskedFor() throws Exception {
    assertThat(slugs(with("umbrellas"))).isEmpty();
    assertThat(slugs(with("umbrellas", choice(Facet.SHELF, "imported", Mode.ANY))))
        .containsExactly("imported-shop");
    assertThat(slugs(with("umbrellas shelf:imported"))).containsExactly("imported-shop");
    assertThat(slugs(with("umbrellas -shelf:cases"))).containsExactly("imported-shop");
    assertThat(slugs(with("", choice(Facet.SHELF, "cases", Mode.NONE))))
        .containsExactly("d-art", "imported-shop");
    assertThat(counts(with(""), Facet.SHELF))
        .isEqualTo(Map.of("cases", 5L, "illustrations", 1L, "imported", 1L));
  }

  @Test
  void unknownValuesAreRefusedWithTheNearestSpelling() {
    assertThatThrownBy(() -> with("", choice(Facet.ACTIVITY, "manufacturin", Mode.ANY)))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              assertThat(e.field()).isEqualTo("activity");
              assertThat(e.hint()).contains("manufacturing");
            });
    for (Facet facet : Arrays.asList(Facet.COUNTRY, Facet.ERA, Facet.SHELF, Facet.PATTERN)) {
      assertThatThrownBy(() -> with("", choice(facet, "\"<&>*", Mode.NONE)))
          .isInstanceOf(InvalidRequest.class);
    }
  }

  @Test
  void aHundredChoicesAreTheMost() {
    FacetChoice one = choice(Facet.COUNTRY, "CH", Mode.ANY);
    SearchRequest many = SearchRequest.of("", 10).withChoices(Collections.nCopies(101, one));
    assertThatThrownBy(() -> engine.search(many)).isInstanceOf(InvalidRequest.class);
  }

  @Test
  void anEmptyIndexHasEmptyFacets() throws Exception {
    try (SearchEngine empty =
        SearchIndex.build(folder.resolve("empty"), SmallBase.CODEBOOK, List.of(), 0)) {
      SearchResult result = empty.search(SearchRequest.of("amazon", 10));
      assertThat(result.total()).isZero();
      assertThat(result.facets().values()).allSatisfy(rows -> assertThat(rows).isEmpty());
      assertThat(empty.generation()).isZero();
      assertThat(empty.suggest("ama", 5)).isEmpty();
      assertThat(empty.digest()).isEmpty();
    }
  }
}
