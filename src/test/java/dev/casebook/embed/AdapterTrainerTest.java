package dev.casebook.embed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.embed.AdapterTrainer.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Needs PyTorch, so it runs only with `mvn -P train test -Dtest=AdapterTrainerTest`.
@Tag("training")
class AdapterTrainerTest {

  private static final Path NATIVES = Path.of("target/natives");

  private static double likeness(SentenceModel model, String one, String other) {
    float[] a = model.of(one);
    float[] b = model.of(other);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void vectorsOfTextsWithTheSameAnswerComeNearerAndOthersGoApart() {
    List<Lesson> lessons = new ArrayList<>();
    for (String thing :
        List.of("boats", "bikes", "cars", "tents", "skis", "tools", "vans", "pianos")) {
      for (String who : List.of("The firm", "It", "The company", "The shop")) {
        lessons.add(new Lesson(who + " lends " + thing + " by the day.", Set.of(0)));
        lessons.add(new Lesson(who + " builds " + thing + " by hand.", Set.of(1)));
      }
    }
    List<Double> losses = new ArrayList<>();
    Adapter adapter =
        new AdapterTrainer((step, steps, loss) -> losses.add(loss)).train(lessons, 2, NATIVES);
    try (SentenceModel before = SentenceModel.open(NATIVES, Adapter.none());
        SentenceModel after = SentenceModel.open(NATIVES, adapter)) {
      String one = "It lends kayaks by the day.";
      String other = "It builds kayaks by hand.";
      assertThat(likeness(after, one, other)).isLessThan(likeness(before, one, other));
    }
    assertThat(losses).isNotEmpty();
  }
}
