package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;
import dev.casebook.model.FoundCase;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import dev.casebook.model.StoredCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileQueriesTest {

  @TempDir Path folder;
  private SearchEngine engine;

  @BeforeEach
  void build() {
    List<StoredCase> cases = new ArrayList<>(SmallBase.cases());
    cases.add(
        CaseBuilder.of("odd", "Ωdd & 字字 \uD83D\uDE42")
            .title("\uD800 lone \u202E turned")
            .alias("'’.")
            .section("", "字字字字 \uD83D\uDE42 " + "x".repeat(40_000))
            .block(Block.CHANNELS, "ﬁne İstanbul ẞ")
            .build());
    engine = SearchIndex.build(folder.resolve("lucene"), SmallBase.CODEBOOK, cases, 7);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anyQueryIsAnsweredOrRefusedPolitely() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 600; i++) {
      String query = QueryLanguageTest.randomQuery(random);
      try {
        SearchResult result = engine.search(SearchRequest.of(query, 10));
        assertThat(result.partial()).as("seed %d, query %s", seed, query).isFalse();
        result.hits().forEach(HostileQueriesTest::checkSnippets);
        engine.suggest(query, 10);
      } catch (InvalidRequest refused) {
        assertThat(refused.field()).isEqualTo("q");
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", query " + query, e);
      }
    }
  }

  private static void checkSnippets(FoundCase hit) {
    for (Snippet snippet : hit.snippets()) {
      int last = 0;
      assertThat(snippet.highlights()).isNotEmpty();
      for (Span span : snippet.highlights()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.end()).isLessThanOrEqualTo(snippet.text().length());
        last = span.end();
      }
    }
  }

  @Test
  void thirtyTwoMisspeltWordsStayWithinLucenesLimits() throws Exception {
    List<StoredCase> cases = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String words =
          IntStream.range(0, 40)
              .mapToObj(w -> "abcdefgh" + (char) ('a' + w % 26) + (char) ('a' + w / 26))
              .collect(Collectors.joining(" "));
      cases.add(CaseBuilder.of("w" + i, words).section("S", words + i).build());
    }
    engine.apply(cases, List.of(), 8);
    String query =
        IntStream.range(0, 32)
            .mapToObj(w -> "abcdefg" + (char) ('a' + w % 26) + (w < 26 ? "ih" : "hi"))
            .collect(Collectors.joining(" "));
    assertThat(engine.search(SearchRequest.of(query, 10)).facets()).containsKey(Facet.SHELF);
  }

  @Test
  void foreignScriptsAreFound() throws Exception {
    assertThat(SmallBase.slugs(engine, "字字")).containsExactly("odd");
    assertThat(SmallBase.slugs(engine, "istanbul ")).containsExactly("odd");
    assertThat(SmallBase.slugs(engine, "company:字字")).containsExactly("odd");
  }
}
