package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.CodedText;
import dev.casebook.model.Coding;
import dev.casebook.model.Sha256;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A classifier that goes by cues and words, trained on a few dozen texts: what it learns, how it
/// is shown, and that nothing makes it throw.
class ClassifierTest {

  private static final Codebook CODEBOOK = Codebook.load();
  private static final WordForms WORDS = new EnglishWords();
  private static final String[] GREASED = {"lift", "gondola", "rail", "boiler", "pump", "mast"};
  private static final String[] BAKED = {"bread", "rolls", "cakes", "buns", "pies", "tarts"};
  private static Classifier classifier;
  private static CaseTagger tagger;

  @BeforeAll
  static void train() {
    Set<Clue> clues = EnumSet.of(Clue.CUES, Clue.WORDS);
    classifier = new Trainer(CODEBOOK, WORDS, clues, null).train(texts("our "), texts("their "));
    tagger =
        CaseTagger.withClassifier(
            new CaseTagger.Cues(CODEBOOK, WORDS), () -> classifier, Sha256.of("few"), null);
  }

  private static List<CodedText> texts(String whose) {
    List<CodedText> texts = new ArrayList<>();
    for (int i = 0; i < GREASED.length; i++) {
      texts.add(coded("greasing " + whose + GREASED[i], Set.of(Activity.MAINTENANCE)));
      texts.add(coded("greasing every " + GREASED[i] + " at night", Set.of(Activity.MAINTENANCE)));
      texts.add(coded("kneading dough for " + BAKED[i], Set.of(Activity.MANUFACTURING)));
      texts.add(coded("we repair what customers bring", Set.of(Activity.CUSTOMER_SUPPORT)));
      texts.add(coded(whose + GREASED[i], Set.of()));
      texts.add(coded(BAKED[i] + " of the day", Set.of()));
      texts.add(coded("two shops in " + BAKED[i] + " street", Set.of()));
    }
    return texts;
  }

  private static CodedText coded(String text, Set<Activity> firm) {
    Coding settled = new Coding(firm, Set.of(), Set.of());
    return new CodedText(
        text, text, "note", "firm", "written", CodedText.Part.TUNE, List.of(), settled);
  }

  @Test
  void whatNoCueKnowsIsLearnedAndShowsItsWords() {
    Tag tag = tagger.tagText("greasing the old windmill").getFirst();
    assertThat(tag.activity()).isEqualTo(Activity.MAINTENANCE);
    assertThat(tag.how()).isEqualTo(TagOrigin.MODEL);
    assertThat(tag.evidence().getFirst().words()).startsWith("greasing");
    assertThat(tag.confidence().value()).isBetween(0.25, 1.0);
  }

  @Test
  void wordsThatOnlyStandNearbyAreNoReason() {
    assertThat(tagger.tagText("bread of the day")).isEmpty();
  }

  @Test
  void partnersAreLeftToTheCues() {
    List<Tag> tags = tagger.tagText("Contract manufacturers make the shoes.");
    assertThat(tags).anyMatch(t -> t.by() == Actor.PARTNER && t.how() == TagOrigin.RULE);
  }

  @Test
  void evidenceLiesWhereItSays() {
    String text = "The hut is cold. At five they start greasing the mast, and then kneading dough.";
    assertThat(tagger.tagText(text)).isNotEmpty();
    for (Tag tag : tagger.tagText(text)) {
      tag.evidence()
          .forEach(e -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.words()));
    }
  }

  @Test
  void trainingIsRepeatable() {
    Set<Clue> clues = EnumSet.of(Clue.CUES, Clue.WORDS);
    Classifier again =
        new Trainer(CODEBOOK, WORDS, clues, null).train(texts("our "), texts("their "));
    for (int i = 0; i < again.weighings().size(); i++) {
      assertThat(again.weighings().get(i).weights())
          .containsExactly(classifier.weighings().get(i).weights());
    }
    assertThat(again.weight("dough", Activity.MANUFACTURING))
        .isEqualTo(classifier.weight("dough", Activity.MANUFACTURING));
  }

  @Test
  void ridgeRegressionSolvesWhatCanBeSolvedByHand() {
    // One signal, two texts: (1*1 + 2*0 + price) w = 1 where the second answer is 0.
    Weights weights = Ridge.fit(new double[][] {{1}, {2}}, new double[][] {{1}, {0}});
    assertThat((double) weights.rows()[0][0]).isCloseTo(1 / 5.3, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "\ud83d", "...", "日本語", "<b>x</b>", "\u202e"})
  void noTextIsTooStrange(String text) {
    assertThat(tagger.tagText(text)).isEmpty();
  }

  @Test
  void aMegabyteInOneLineEndsInTime() {
    assertThat(tagger.tagText("kneading dough ".repeat(70_000))).isNotEmpty();
  }
}
