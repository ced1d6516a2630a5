package dev.casebook.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casebook.model.Activity;
import dev.casebook.model.Analogue;
import dev.casebook.model.Block;
import dev.casebook.model.Distance;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Reason;
import dev.casebook.model.Shelf;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds of every match, tried on random canvases and bases.
class MatchPropertiesTest {

  private static final int ROUNDS = 200;
  private static final int CASES = 30;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Matcher matcher = new Matcher(new CrudeWords());

  @Test
  void sharesAddUpToTheScoreWhichLiesBetweenNoughtAndOne() throws InvalidRequest {
    for (int i = 0; i < ROUNDS; i++) {
      Match match = matcher.match(base(), anyCanvas(20).tagged(), anyOptions());
      for (Analogue analogue : match.analogues()) {
        double sum = analogue.reasons().stream().mapToDouble(Reason::share).sum();
        assertThat(sum).as("seed %d", seed).isCloseTo(analogue.score(), within(1e-9));
        assertThat(analogue.score()).as("seed %d", seed).isBetween(0.0, 1.0);
        assertThat(analogue.reasons()).as("seed %d", seed).allMatch(r -> r.share() > 0);
      }
    }
  }

  @Test
  void theSameCanvasAlwaysGetsTheSameAnswer() throws InvalidRequest {
    for (int i = 0; i < 20; i++) {
      long canvas = random.nextLong();
      MatchOptions options = anyOptions();
      Match first = matcher.match(base(5), canvas(new Random(canvas), 20).tagged(), options);
      Match second = matcher.match(base(5), canvas(new Random(canvas), 20).tagged(), options);
      assertThat(second).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void thereAreAlwaysAsManyAnaloguesAsAskedFor() throws InvalidRequest {
    for (int top = 1; top <= CASES; top++) {
      MatchOptions options =
          new MatchOptions(top, Distance.ANY, null, Map.of(), List.of(), null, Set.of(Shelf.CASES));
      Match match = matcher.match(base(), anyCanvas(12).tagged(), options);
      assertThat(match.analogues()).as("seed %d", seed).hasSize(top);
      assertThat(match.analogues())
          .as("seed %d", seed)
          .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }
  }

  @Test
  void anItemMoreIsNeverTooMuch() throws InvalidRequest {
    Sketch canvas = Sketch.canvas().item(Block.CHANNELS, "Shops");
    MatchBase base = base();
    for (String hostile :
        List.of(
            "?",
            "日本語の項目",
            "مرحبا بالعالم",
            "\u0000",
            "🍞🍞🍞",
            "x".repeat(100_000),
            "<script>",
            "' OR 1=1")) {
      for (Block block : Block.values()) {
        canvas.item(block, hostile);
        assertThat(matcher.match(base, canvas.tagged(), MatchOptions.DEFAULT).analogues())
            .hasSize(10);
      }
    }
  }

  @Test
  void fiveHundredItemsAreFine() throws InvalidRequest {
    Match match = matcher.match(base(), anyCanvas(500).tagged(), MatchOptions.DEFAULT);

    assertThat(match.analogues()).hasSize(10);
  }

  private Sketch anyCanvas(int items) {
    return canvas(random, items);
  }

  private static Sketch canvas(Random random, int items) {
    Sketch canvas = Sketch.canvas();
    fill(canvas, random, 1 + random.nextInt(items));
    return random.nextBoolean() ? canvas.industry(any(random, Industry.values())) : canvas;
  }

  private MatchBase base() {
    return base(random.nextLong());
  }

  private static MatchBase base(long seed) {
    Random random = new Random(seed);
    return Sketch.base(
        IntStream.range(0, CASES)
            .mapToObj(i -> {
              Sketch company = Sketch.of("Company " + i);
              fill(company, random, random.nextInt(40));
              return random.nextInt(5) == 0
                  ? company
                  : company.industry(any(random, Industry.values()));
            })
            .toArray(Sketch[]::new));
  }

  private static void fill(Sketch sketch, Random random, int items) {
    for (int i = 0; i < items; i++) {
      StringBuilder text = new StringBuilder("item");
      for (int word = random.nextInt(8); word > 0; word--) {
        text.append(" w").append((char) ('a' + random.nextInt(26)));
      }
      Activity activity = any(random, Activity.values());
      switch (random.nextInt(4)) {
        case 0 -> sketch.partner(text.toString(), activity);
        case 1 -> sketch.item(any(random, Block.values()), text.toString(), activity);
        default -> sketch.item(any(random, Block.values()), text.toString());
      }
    }
  }

  private MatchOptions anyOptions() {
    Map<Block, Double> weights = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      if (random.nextInt(3) == 0) {
        weights.put(block, 0.1 + 9 * random.nextDouble());
      }
    }
    return new MatchOptions(
        1 + random.nextInt(40),
        any(random, Distance.values()),
        null,
        weights,
        List.of(),
        null,
        Set.of(Shelf.CASES));
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
