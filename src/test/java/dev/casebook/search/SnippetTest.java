package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Block;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.Snippet;
import dev.casebook.model.StoredCase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTest {

  @TempDir Path folder;

  private List<Snippet> snippets(StoredCase stored, String query) throws InvalidRequest {
    try (SearchEngine engine =
        SearchIndex.build(folder.resolve("lucene"), SmallBase.CODEBOOK, List.of(stored), 1)) {
      return engine.search(SearchRequest.of(query, 10)).hits().getFirst().snippets();
    }
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.highlights().stream()
        .map(h -> snippet.text().substring(h.start(), h.end()))
        .collect(Collectors.toList());
  }

  @Test
  void wordsAreMarkedInEveryFormAndSayWhereTheyStand() throws Exception {
    List<Snippet> snippets = snippets(SmallBase.amazon(), "warehouse truck ");
    assertThat(snippets.getFirst().where()).isEqualTo("How it makes money");
    assertThat(snippets.getFirst().text())
        .isEqualTo("Warehouses and trucks bring parcels to the door. Fulfilment is fast.");
    assertThat(marked(snippets.getFirst())).containsExactly("Warehouses", "trucks");
    assertThat(snippets).extracting(Snippet::where).contains("Key resources");
  }

  @Test
  void aPhraseIsMarkedAsOneAndItsWordsElsewhereAreNot() throws Exception {
    List<Snippet> snippets = snippets(SmallBase.amazon(), "\"takes a commission\"");
    assertThat(snippets).hasSize(1);
    assertThat(marked(snippets.getFirst())).containsExactly("takes a commission");
  }

  @Test
  void aFieldsWordsAreMarkedInItsBlockOnly() throws Exception {
    List<Snippet> snippets = snippets(SmallBase.amazon(), "key_resources:trucks");
    assertThat(snippets).extracting(Snippet::where).containsExactly("Key resources");
  }

  @Test
  void excludedWordsAndStopWordsAreNotMarked() throws Exception {
    List<Snippet> snippets = snippets(SmallBase.amazon(), "the goods -umbrellas");
    assertThat(snippets).allSatisfy(s -> assertThat(marked(s)).containsOnly("goods"));
  }

  @Test
  void misspeltAndUnfinishedWordsAreMarkedAsFound() throws Exception {
    assertThat(marked(snippets(SmallBase.amazon(), "comission").getFirst()))
        .containsExactly("commission");
    assertThat(marked(snippets(SmallBase.amazon(), "fulfi").getFirst()))
        .containsExactly("Fulfilment");
    assertThat(marked(snippets(SmallBase.amazon(), "warehou* ").getFirst()))
        .containsExactly("Warehouses");
  }

  @Test
  void accentsMakeNoDifference() throws Exception {
    assertThat(marked(snippets(SmallBase.zurichAuction(), "zurich").getFirst()))
        .containsExactly("Zürich");
  }

  @Test
  void queriesWithoutWordsHaveNoSnippets() throws Exception {
    assertThat(snippets(SmallBase.amazon(), "")).isEmpty();
    assertThat(snippets(SmallBase.amazon(), "country:US company:amazon")).isEmpty();
  }

  @Test
  void atMostThreeAreShownAndThoseWithMoreOfTheWordsComeFirst() throws Exception {
    StoredCase stored =
        CaseBuilder.of("many", "Many")
            .section("One", "Red.", "Red again.", "Green.", "Red and green.", "Red once more.")
            .build();
    List<Snippet> snippets = snippets(stored, "red green ");
    assertThat(snippets)
        .extracting(Snippet::text)
        .containsExactly("Red and green.", "Red.", "Red again.");
  }

  @Test
  void longSentencesAreCutAroundTheWordAtWordBoundaries() throws Exception {
    String filler = "words and more of them ".repeat(40);
    StoredCase stored =
        CaseBuilder.of("long", "Long").section("One", filler + "needle " + filler + "end.").build();
    Snippet snippet = snippets(stored, "needle ").getFirst();
    assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeLessThan(310);
    assertThat(snippet.text().substring(1, snippet.text().length() - 1)).doesNotStartWith(" ");
    assertThat(marked(snippet)).containsExactly("needle");
  }

  @Test
  void onlyTheSentenceThatAnswersIsShownOfALongParagraph() throws Exception {
    StoredCase stored =
        CaseBuilder.of("long", "Long")
            .section(
                "One",
                "This sentence is of no interest to anyone at all, as everyone can see. "
                    + "The second one has the needle. "
                    + "And the third is as dull as the first one, or even more so, if it could.")
            .build();
    assertThat(snippets(stored, "needle ").getFirst().text())
        .isEqualTo("The second one has the needle.");
  }

  @Test
  void hugeDocumentsAreReadUpToALimit() throws Exception {
    String dull = "Nothing of interest stands in this paragraph at all. ".repeat(2_000);
    StoredCase stored =
        CaseBuilder.of("huge", "Huge")
            .section("One", "An early needle.", dull, dull, dull, "A late needle.")
            .block(Block.CHANNELS, "Needle in the channel")
            .build();
    assertThat(snippets(stored, "needle "))
        .extracting(Snippet::text)
        .containsExactly("An early needle.");
  }

  @Test
  void textThatLooksLikeMarkupStaysPlain() throws Exception {
    StoredCase stored =
        CaseBuilder.of("markup", "Markup")
            .section("One", "A <b>needle</b> & <script>alert(1)</script>.")
            .build();
    Snippet snippet = snippets(stored, "needle ").getFirst();
    assertThat(snippet.text()).isEqualTo("A <b>needle</b> & <script>alert(1)</script>.");
    assertThat(marked(snippet)).containsExactly("needle");
  }
}
