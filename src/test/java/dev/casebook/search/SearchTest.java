package dev.casebook.search;

import static dev.casebook.search.SmallBase.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Activity;
import dev.casebook.model.FoundCase;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.SortOrder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amazon | amazon",
        "Amazon.com | amazon",
        "commission sellers | amazon sothebys",
        "selling warehouse | amazon",
        "\"takes a commission\" | amazon",
        "\"commission a takes\" |",
        "commission -sellers | airbnb",
        "commission NOT seller | airbnb",
        "umbrellas OR viewers | netflix",
        "(trucks OR viewers) AND monthly | netflix",
        "activity:logistics | aldi amazon",
        "activity:logistics -activity:store-operations | amazon",
        "activity:(logistics OR advisory) | aldi amazon sothebys",
        "activity:(logistics store-operations) | aldi",
        "activity:\"Trust and safety\" | airbnb d-art",
        "activity:manufacturing |",
        "partner:manufacturing | aldi amazon",
        "group:platform-network -group:production | airbnb d-art",
        "channels:(own stores) | aldi",
        "channels:\"mobile app\" | airbnb amazon",
        "key_resources:(trucks OR experts) | amazon sothebys",
        "key-resources:warehous* | amazon",
        "channels:truck |",
        "country:CH | d-art",
        "country:\"United Kingdom\" | sothebys",
        "industry:\"Media & Entertainment\" | netflix",
        "industry:media-entertainment | netflix",
        "pattern:auction | d-art sothebys",
        "customers:b2b | amazon",
        "shelf:illustrations | d-art",
        "shelf:imported | imported-shop",
        "company:aldi | aldi",
        "company:sued |",
        "company:sud | aldi",
        "founded:>1997 | airbnb d-art",
        "founded:>=1997 | airbnb d-art netflix",
        "founded:1990..2000 | amazon netflix",
        "founded:1913 | aldi",
        "founded:<1900 | sothebys",
        "founded:<=1744 | sothebys",
        "channels:(own -stores) |",
        "channels:(nothing OR -nothing) trucks | amazon",
        "CHANNELS:stores | aldi",
        "commission -boo | airbnb amazon sothebys",
        "zürich* | d-art",
        "zurich | d-art",
        "Zürich bid | d-art",
        "sothebys | sothebys",
        "Sotheby's art | sothebys",
        "company:sothebys | sothebys",
        "dart | d-art",
        "switzerland | d-art",
        "logist* | aldi amazon",
        "-commission country:US | netflix",
        "the trucks of the | amazon",
        "fulfil | aldi amazon",
        "warehou | amazon",
        "e-commerce | amazon",
      })
  void findsWhatWasAskedFor(String query, String expected) throws Exception {
    SearchResult result = engine.search(SearchRequest.of(query, 10));
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
    boolean strictlyNothing = wanted.isEmpty() && !result.corrections().isEmpty();
    assertThat(strictlyNothing ? List.<String>of() : slugs(result))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void anEmptyQueryFindsEveryCaseThatIsNotImportedByName() throws Exception {
    assertThat(slugs(engine, "  "))
        .containsExactly("airbnb", "aldi", "amazon", "d-art", "netflix", "sothebys");
  }

  @Test
  void theCompanyComesBeforeThoseWhoMentionIt() throws Exception {
    engine.apply(
        List.of(
            CaseBuilder.of("rival", "Rival")
                .section("What it is", "Amazon, amazon and amazon again: its rival is Amazon.")
                .build()),
        List.of(),
        8);
    assertThat(slugs(engine, "amazon")).containsExactly("amazon", "rival");
  }

  @Test
  void wordsTypedSideBySideRankHigherWhereTheyStandSo() throws Exception {
    String rest = " and otherwise it does what all the others do as well.";
    engine.apply(
        List.of(
            CaseBuilder.of("apart", "Apart").section("S", "Red boxes, blue ships," + rest).build(),
            CaseBuilder.of("beside", "Beside")
                .section("S", "Blue boxes, red ships," + rest)
                .build()),
        List.of(),
        8);
    assertThat(slugs(engine, "red ships ")).containsExactly("beside", "apart");
    assertThat(slugs(engine, "blue ships ")).containsExactly("apart", "beside");
  }

  @ParameterizedTest
  @CsvSource({
    "amazn, amazon",
    "netflx, netflix",
    "netfilx, netflix",
    "warehuose trucks, amazon",
    "comission booking, airbnb",
    "company:sothbys, sothebys",
    "channels:moblie, airbnb amazon"
  })
  void typingMistakesAreForgiven(String query, String expected) throws Exception {
    assertThat(slugs(engine, query)).containsExactlyInAnyOrder(expected.split(" "));
  }

  @Test
  void firstLetterAndShortWordsMustBeRight() throws Exception {
    assertThat(slugs(engine, "vetflix")).isEmpty();
    assertThat(slugs(engine, "aldo ")).isEmpty();
  }

  @Test
  void onlyAWordAtTheVeryEndMayBeUnfinished() throws Exception {
    assertThat(slugs(engine, "warehou")).containsExactly("amazon");
    assertThat(slugs(engine, "tru warehouses")).isNotEmpty();
    assertThat(engine.search(SearchRequest.of("tru warehouses", 10)).corrections()).isNotEmpty();
  }

  @Test
  void pagesFollowOneAnother() throws Exception {
    SearchRequest first = new SearchRequest("", List.of(), SortOrder.COMPANY, 1, 4);
    assertThat(slugs(engine.search(first))).containsExactly("airbnb", "aldi", "amazon", "d-art");
    assertThat(slugs(engine.search(first.withPage(2)))).containsExactly("netflix", "sothebys");
    assertThat(engine.search(first.withPage(3)).hits()).isEmpty();
    assertThat(engine.search(first.withPage(3)).total()).isEqualTo(6);
  }

  @Test
  void hitsAreSortedByYearOfFoundingWithUnknownOnesLast() throws Exception {
    engine.apply(List.of(CaseBuilder.of("young", "Young").build()), List.of(), 8);
    SearchRequest newest = new SearchRequest("", List.of(), SortOrder.NEWEST, 1, 10);
    assertThat(slugs(engine.search(newest)))
        .containsExactly("d-art", "airbnb", "netflix", "amazon", "aldi", "sothebys", "young");
    SearchRequest oldest = new SearchRequest("", List.of(), SortOrder.OLDEST, 1, 10);
    assertThat(slugs(engine.search(oldest)))
        .containsExactly("sothebys", "aldi", "amazon", "netflix", "airbnb", "d-art", "young");
  }

  @Test
  void aPageBeyondTenThousandHitsIsRefused() {
    SearchRequest deep = new SearchRequest("", List.of(), SortOrder.COMPANY, 101, 100);
    assertThatThrownBy(() -> engine.search(deep))
        .isInstanceOfSatisfying(InvalidRequest.class, e -> assertThat(e.field()).isEqualTo("page"));
    for (SearchRequest none :
        List.of(
            new SearchRequest("", List.of(), SortOrder.COMPANY, 0, 10),
            new SearchRequest("", List.of(), SortOrder.COMPANY, 1, 0),
            new SearchRequest("", List.of(), SortOrder.COMPANY, 1, -1),
            new SearchRequest("", List.of(), SortOrder.COMPANY, Integer.MAX_VALUE, 9_999))) {
      assertThatThrownBy(() -> engine.search(none)).isInstanceOf(InvalidRequest.class);
    }
  }

  @Test
  void aHitShowsTheFactsOfItsCase() throws Exception {
    FoundCase hit = engine.search(SearchRequest.of("amazon", 1)).hits().getFirst();
    assertThat(hit.facts()).isEqualTo(SmallBase.amazon().facts());
    assertThat(hit.primary())
        .containsExactly(
            Activity.LOGISTICS, Activity.PLATFORM_OPERATIONS, Activity.ONLINE_MARKETING_ECOMMERCE);
    assertThat(hit.score()).isPositive();
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() throws Exception {
    SearchRequest request = SearchRequest.of("commission OR art OR stores", 10);
    assertThat(engine.search(request)).isEqualTo(engine.search(request));
  }

  @Test
  void anAnswerSaysWhereTimeRanOut() throws Exception {
    SearchEngine hurried = ((LuceneEngine) engine).with(() -> () -> true);
    SearchResult result = hurried.search(SearchRequest.of("commission", 10));
    assertThat(result.partial()).isTrue();
    assertThat(result.totalExact()).isFalse();
    assertThat(result.corrections()).isEmpty();
  }
}
