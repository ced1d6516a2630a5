package dev.casebook.search;

import static dev.casebook.search.SmallBase.slugs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Correction;
import dev.casebook.model.Correction.Kind;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

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

  private SearchResult search(String query) throws InvalidRequest {
    return engine.search(SearchRequest.of(query, 10));
  }

  @Test
  void whatIsFoundNeedsNoCorrection() throws Exception {
    assertThat(search("commission").corrections()).isEmpty();
    assertThat(search("commission").bent()).isEmpty();
    assertThat(search("").corrections()).isEmpty();
  }

  @Test
  void aMisspeltWordIsSpeltAsTheBaseSpellsIt() throws Exception {
    SearchResult result = search("warehuoses country:US");
    assertThat(slugs(result)).containsExactly("amazon");
    assertThat(result.bent()).contains("spelt");
    Correction first = result.corrections().getFirst();
    assertThat(first.kind()).isEqualTo(Kind.SPELLING);
    assertThat(first.explanation()).isEqualTo("Did you mean \"warehouses country:US\"?");
    assertThat(first.instead().query()).isEqualTo("warehouses country:US");
    assertThat(first.hits()).isEqualTo(1);
  }

  @Test
  void severalMisspeltWordsAreSpeltAtOnce() throws Exception {
    assertThat(search("warehuoses AND truckz ").corrections())
        .extracting(c -> c.instead().query())
        .contains("warehouses AND trucks");
  }

  @Test
  void whereNoCaseHasAllWordsSomeAreEnoughAndTheAnswerSaysSo() throws Exception {
    SearchResult result = search("subscription umbrellas country:US");
    assertThat(slugs(result)).containsExactly("netflix");
    assertThat(result.bent()).contains("some of them");
    assertThat(result.corrections())
        .extracting(Correction::explanation)
        .containsExactly("Without \"umbrellas\".");
  }

  @Test
  void someOfTheWordsStillMeansEveryFilterAndNoExcludedWord() throws Exception {
    assertThat(slugs(search("commission umbrellas -booking country:US"))).containsExactly("amazon");
  }

  @Test
  void caseWithMoreOfTheWordsComesFirst() throws Exception {
    assertThat(slugs(search("commission booking umbrellas viewers")).getFirst())
        .isEqualTo("airbnb");
  }

  @Test
  void aWordIsDroppedWithTheHitsThatGives() throws Exception {
    assertThat(search("commission xylophone company:amazon").corrections())
        .filteredOn(c -> c.explanation().equals("Without \"xylophone\"."))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.instead().query()).isEqualTo("commission company:amazon");
          assertThat(c.hits()).isEqualTo(1);
        });
  }

  @Test
  void aFilterIsLoosenedWhetherTypedOrChosen() throws Exception {
    SearchRequest request =
        SearchRequest.of("commission founded:>2015", 10)
            .withChoices(List.of(new FacetChoice(Facet.COUNTRY, "CH", FacetChoice.Mode.ANY)));
    assertThat(engine.search(request).corrections())
        .extracting(Correction::explanation)
        .contains("Without any filter.");

    SearchRequest typed = SearchRequest.of("commission founded:>2015", 10);
    assertThat(engine.search(typed).corrections())
        .containsExactly(
            new Correction(
                Kind.LOOSER_FILTER, "Without founded:>2015.", typed.withQuery("commission"), 3));

    SearchRequest chosen =
        SearchRequest.of("commission", 10)
            .withChoices(List.of(new FacetChoice(Facet.COUNTRY, "DE", FacetChoice.Mode.ANY)));
    assertThat(engine.search(chosen).corrections())
        .containsExactly(
            new Correction(
                Kind.LOOSER_FILTER,
                "Without the filter Country: Germany.",
                SearchRequest.of("commission", 10),
                3));
  }

  @Test
  void noSearchEndsWithoutAWayOn() throws Exception {
    for (String query :
        List.of("qqqqqq", "qqqqqq zzzzzz", "qqqqqq founded:>2015", "founded:9999", "swiss")) {
      SearchResult result = search(query);
      assertThat(result.total()).isZero();
      assertThat(result.corrections()).as(query).isNotEmpty();
    }
    assertThat(search("qqqqqq").corrections())
        .extracting(Correction::explanation)
        .containsExactly("See every case.");
    assertThat(search("qqqqqq zzzzzz founded:>2015").corrections())
        .extracting(c -> c.instead().query())
        .contains("founded:>2015", "");
  }

  @Test
  void importedCasesAreOfferedWhereOnlyTheyAnswer() throws Exception {
    Correction only = search("umbrellas").corrections().getLast();
    assertThat(only.kind()).isEqualTo(Kind.LOOSER_FILTER);
    assertThat(only.hits()).isEqualTo(1);
    assertThat(slugs(engine.search(only.instead()))).containsExactly("imported-shop");
  }

  @Test
  void everyCorrectionFindsWhatItPromises() throws Exception {
    for (String query :
        List.of(
            "amazn logistcs",
            "subscription umbrellas",
            "(trucks OR zzzz) channels:(own yyyy)",
            "\"no such phrase\" commission",
            "company:amazn channels:mobil ",
            "a-b-c commission founded:1800",
            "xx OR yyyyyyy")) {
      SearchResult result = search(query);
      assertThat(result.corrections()).hasSizeLessThanOrEqualTo(5);
      for (Correction correction : result.corrections()) {
        assertThat(engine.search(correction.instead()).total())
            .as("%s: %s", query, correction)
            .isEqualTo(correction.hits())
            .isPositive();
      }
    }
  }
}
