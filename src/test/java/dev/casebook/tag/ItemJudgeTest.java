package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.ItemJudgement;
import dev.casebook.model.ItemKind;
import dev.casebook.model.TaggedCanvas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ItemJudgeTest {

  private static final CaseTagger TAGGER = new CaseTagger(Codebook.load(), new EnglishWords());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          run the app, ACTIVITY
          host onboarding, ACTIVITY
          fraud checks, ACTIVITY
          roast coffee, ACTIVITY
          fleet upkeep, ACTIVITY
          lobby regulators, ACTIVITY
          Marketing, ACTIVITY
          Measuring customer satisfaction, ACTIVITY
          Collecting instalments and savings at village meetings, ACTIVITY
          our data centre, RESOURCE
          a strong brand, RESOURCE
          patents, RESOURCE
          skilled staff, RESOURCE
          higher market share, RESULT
          customer satisfaction, RESULT
          growth, RESULT
          answer emails, TO_DO
          weekly meeting, TO_DO
          update the website, TO_DO
          file taxes, TO_DO
          innovation, VAGUE
          quality, VAGUE
          management, VAGUE
          purple, OTHER
          """)
  void anItemIsWhatItSays(String item, ItemKind kind) {
    ItemJudgement judgement = tagged(item).judgements().getFirst();
    assertThat(judgement.kind()).as(judgement.reason()).isEqualTo(kind);
  }

  @Test
  void theReasonQuotesTheWordsThatGaveItAway() {
    assertThat(tagged("Please answer emails daily").judgements().getFirst().reason())
        .contains("\u201canswer emails\u201d");
  }

  @Test
  void aChoreOrAResourceIsNotTagged() {
    assertThat(tagged("update the website").tags()).isEmpty();
    assertThat(tagged("our data centre").tags()).isEmpty();
    assertThat(tagged("lobby regulators").tags()).isEmpty();
  }

  @Test
  void everyItemOfTheBlockIsJudgedInOrder() {
    Canvas canvas =
        new Canvas(
            "",
            null,
            Map.of(
                Block.KEY_ACTIVITIES,
                    List.of(CanvasItem.of("roast coffee"), CanvasItem.of("growth")),
                Block.CHANNELS, List.of(CanvasItem.of("web shop"))),
            List.of());
    assertThat(TAGGER.tag(canvas).judgements())
        .extracting(ItemJudgement::item, ItemJudgement::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, ItemKind.ACTIVITY),
            org.assertj.core.groups.Tuple.tuple(1, ItemKind.RESULT));
  }

  private static TaggedCanvas tagged(String item) {
    return TAGGER.tag(
        new Canvas(
            "", null, Map.of(Block.KEY_ACTIVITIES, List.of(CanvasItem.of(item))), List.of()));
  }
}
