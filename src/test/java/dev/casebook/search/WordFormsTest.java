package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Word;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFormsTest {

  private final LuceneWordForms forms = new LuceneWordForms();

  @Test
  void formsOfAWordHaveOneStem() {
    assertThat(stems("manufacture manufactures manufacturing manufactured"))
        .containsOnly("manufactur");
  }

  @Test
  void wordsKnowWhereTheyStand() {
    assertThat(forms.of("It's Hilti's  tools."))
        .containsExactly(
            new Word("It's", "it", 0, 4),
            new Word("Hilti's", "hilti", 5, 12),
            new Word("tools", "tool", 14, 19));
  }

  @Test
  void stopWordsAreKept() {
    assertThat(stems("does not make the cars")).containsExactly("doe", "not", "make", "the", "car");
  }

  @Test
  void accentsMakeNoDifference() {
    assertThat(stems("Zürich café")).isEqualTo(stems("zurich cafe"));
  }

  @Test
  void textsWithoutWordsHaveNone() {
    assertThat(forms.of("")).isEmpty();
    assertThat(forms.of(" \n—&\u0000 \uD83D")).isEmpty();
  }

  @Test
  void endlessWordsAreCut() {
    List<Word> words = forms.of("a".repeat(1_050));
    assertThat(words).hasSize(11).allSatisfy(w -> assertThat(w.surface()).hasSizeBetween(50, 100));
  }

  @Test
  void anyTextIsCutAndEveryWordIsWhereItSays() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(random.nextInt(200), 0, 0x10000)
              .mapToObj(c -> String.valueOf((char) c))
              .collect(Collectors.joining());
      int last = 0;
      for (Word word : forms.of(text)) {
        assertThat(word.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(word.surface()).isEqualTo(text.substring(word.start(), word.end()));
        last = word.end();
      }
    }
  }

  @Test
  void threadsDoNotDisturbOneAnother() throws Exception {
    String text = "Warehouses and trucks bring parcels to the door. ".repeat(50);
    List<Word> alone = forms.of(text);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<List<Word>> cut = () -> forms.of(text);
      for (var answer : threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> cut).toList())) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  private List<String> stems(String text) {
    return forms.of(text).stream().map(Word::stem).toList();
  }
}
