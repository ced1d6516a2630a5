package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PhraseSyntaxTest {

  private final EnglishWords words = new EnglishWords();
  private final PhraseSyntax syntax =
      new PhraseSyntax(words, Map.of("tool", List.of("drill", "=saws")));

  @Test
  void aPlainWordStandsForItsInflectionsOnly() {
    assertThat(found("repair", "It repairs, repaired and is repairing.")).hasSize(3);
    assertThat(found("custom", "Customs, customers and customized goods"))
        .containsExactly("Customs");
    assertThat(found("organize", "organic farming, organizing fairs"))
        .containsExactly("organizing");
  }

  @Test
  void anExactWordStandsForItself() {
    assertThat(found("=markets", "It markets by marketing in a market")).containsExactly("markets");
  }

  @Test
  void aGapTakesTheFewestWordsAndNeverCrossesAClause() {
    assertThat(found("repair * tool", "repairs old power tools and tools"))
        .containsExactly("repairs old power tools");
    assertThat(found("repair * tool", "repairs; new tools")).isEmpty();
    assertThat(found("repair *1 tool", "repairs very old tools")).isEmpty();
  }

  @Test
  void listsOptionsAndOpeningsWork() {
    assertThat(found("buy new? <tool>", "buys drills, buys new saws, buys old saws"))
        .containsExactly("buys drills", "buys new saws");
    assertThat(found("^ sell", "Selling tools. We sell tools.")).containsExactly("Selling");
  }

  @Test
  void barredWordsAreLookedForBeforeAndAfter() {
    assertThat(found("logistics -software", "logistics software and logistics")).hasSize(1);
    assertThat(found("-contract =makers", "contract makers, other makers")).hasSize(1);
  }

  @Test
  void aBrokenPhraseIsQuotedWithWhatWasExpected() {
    assertThatThrownBy(() -> syntax.compile("repair <spoons>"))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("repair <spoons>")
        .hasMessageContaining("no list");
    assertThatThrownBy(() -> syntax.compile("repair *")).hasMessageContaining("end in a gap");
    assertThatThrownBy(() -> syntax.compile("old? tool")).hasMessageContaining("cannot be missing");
    assertThatThrownBy(() -> syntax.compile("e-commerce")).hasMessageContaining("not one word");
    assertThatThrownBy(() -> syntax.compile("")).isInstanceOf(BrokenCodebook.class);
  }

  private List<String> found(String phrase, String text) {
    PhraseIndex<String> index = new PhraseIndex<>();
    index.add(syntax.compile(phrase), phrase);
    Scan scan = new Scan(text, words.of(text));
    return index.find(scan).stream().map(hit -> scan.quote(hit.begin(), hit.end())).toList();
  }
}
