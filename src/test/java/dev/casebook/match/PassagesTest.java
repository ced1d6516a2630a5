package dev.casebook.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Activity;
import dev.casebook.model.Block;
import dev.casebook.model.Evidence;
import dev.casebook.model.Place;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void aShortTextStaysAsItIs() {
    assertThat(Passages.excerpt("A short text.", 2, 7)).isEqualTo("A short text.");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    String text = "alpha beta gamma ".repeat(60) + "NEEDLE " + "delta epsilon ".repeat(60);
    int at = text.indexOf("NEEDLE");

    String excerpt = Passages.excerpt(text, at, at + 6);

    assertThat(excerpt).contains("NEEDLE").matches("…(alpha|beta|gamma) .* (delta|epsilon)…");
    assertThat(excerpt.length()).isLessThanOrEqualTo(282);
  }

  @Test
  void anyCutKeepsTheEvidenceAndSplitsNoCharacter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int words = random.nextInt(400);
      for (int i = 0; i < words; i++) {
        text.append("🍞".repeat(random.nextInt(4))).append(random.nextInt(9) == 0 ? " " : "x");
      }
      int start =
          text.isEmpty()
              ? 0
              : text.toString()
                  .offsetByCodePoints(0, random.nextInt(1 + text.codePointCount(0, text.length())));
      int end = Math.min(text.length(), start + random.nextInt(60));
      if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }

      String excerpt = Passages.excerpt(text.toString(), start, end);

      assertThat(excerpt.length()).as("seed %d", seed).isLessThanOrEqualTo(283);
      assertThat(excerpt).as("seed %d", seed).contains(text.substring(start, end).strip());
      assertThat(excerpt.chars().filter(c -> Character.isHighSurrogate((char) c)).count())
          .as("seed %d", seed)
          .isEqualTo(excerpt.chars().filter(c -> Character.isLowSurrogate((char) c)).count());
    }
  }

  @Test
  void evidenceThatReachesBeyondTheTextIsCutToIt() {
    assertThat(Passages.excerpt("word ".repeat(100), 9_000, 9_010)).endsWith("word");
  }

  @Test
  void evidenceInAPlaceThatIsNoMoreIsShownByItsWords() {
    var stored =
        Sketch.of("Gone").item(Block.KEY_ACTIVITIES, "Baking", Activity.MANUFACTURING).stored();

    assertThat(
            Passages.of(stored, new Evidence(new Place.InSection(3, 1), "bakes bread", 4, 15))
                .text())
        .isEqualTo("bakes bread");
    assertThat(
            Passages.of(stored, new Evidence(new Place.OnCanvas(Block.CHANNELS, 2), "shops", 0, 5))
                .text())
        .isEqualTo("shops");
  }
}
