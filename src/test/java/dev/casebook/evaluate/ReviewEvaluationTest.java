package dev.casebook.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casebook.model.Block;
import dev.casebook.model.CodedReview;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import dev.casebook.model.Reading;
import dev.casebook.model.ReviewQuality;
import dev.casebook.parse.ReviewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewEvaluationTest {

  private static final String SET =
      """
      {"id":"a","part":"report","canvas":{"title":"Mill","blocks":{"key_activities":["our mill","milling"]}},"coders":[[{"finding":"not-an-activity","block":"key_activities","words":"our mill"}],[]],"settled":[{"finding":"not-an-activity","block":"key_activities","words":"our mill"}]}
      {"id":"b","part":"report","canvas":{"blocks":{"key_activities":["baking"]}},"coders":[[],[]],"settled":[]}
      """;

  @TempDir Path folder;

  private Reading<List<CodedReview>> read(String lines) throws IOException {
    return ReviewFile.read(Files.writeString(folder.resolve("reviews.jsonl"), lines));
  }

  private ReviewQuality measured(Map<String, List<Finding>> findings) throws IOException {
    List<CodedReview> set = ((Reading.Done<List<CodedReview>>) read(SET)).value();
    return new ReviewEvaluation(set, r -> findings.getOrDefault(r.id(), List.of())).measure();
  }

  private static Finding thing(String words) {
    return new Finding(FindingKind.NOT_AN_ACTIVITY, Block.KEY_ACTIVITIES, words, "why", "mend");
  }

  private static ReviewQuality.Line line(List<ReviewQuality.Line> lines) {
    return lines.stream()
        .filter(l -> l.name().equals(FindingKind.NOT_AN_ACTIVITY.title()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFindingOnTheRightItemIsRight() throws IOException {
    ReviewQuality quality = measured(Map.of("a", List.of(thing("Our mill"))));
    assertThat(quality.canvases()).isEqualTo(2);
    assertThat(quality.silent()).isEqualTo(1);
    assertThat(line(quality.items()).f1().value()).isEqualTo(1);
    assertThat(quality.all().f1().value()).isEqualTo(1);
    assertThat(line(quality.kinds()).coders()).as("one coder saw it, one did not").isZero();
  }

  @Test
  void aFindingOnAnotherItemIsRightForTheCanvasOnly() throws IOException {
    ReviewQuality quality = measured(Map.of("a", List.of(thing("milling"))));
    assertThat(line(quality.kinds()).recall()).isEqualTo(1);
    assertThat(line(quality.items()).recall()).isZero();
  }

  @Test
  void aFindingWhereNothingIsWrongCostsPrecision() throws IOException {
    ReviewQuality quality =
        measured(Map.of("a", List.of(thing("our mill")), "b", List.of(thing("baking"))));
    assertThat(quality.all().precision()).isCloseTo(0.5, within(1e-9));
    assertThat(quality.all().recall()).isEqualTo(1);
  }

  @Test
  void everyBadLineIsNamed() throws IOException {
    Reading<List<CodedReview>> reading = read(SET.replace("\"not-an", "\"no-") + "no json\n");
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    assertThat(((Reading.Rejected<List<CodedReview>>) reading).problems())
        .hasSize(2)
        .anySatisfy(p -> assertThat(p.toString()).contains("reviews.jsonl:1", "no-"))
        .anySatisfy(p -> assertThat(p.toString()).contains("reviews.jsonl:3"));
  }
}
