package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectedTagsTest {

  private static final CaseId ID = new CaseId("pumps");
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final String PROSE = "The firm casts pumps and repairs them on site.";

  private static ParsedCase parsed() {
    return new ParsedCase(
        CaseFacts.bare(ID, Shelf.CASES, "Pumps", "Pumps for decades"),
        List.of(new Section("How", List.of(Paragraph.plain(PROSE)))),
        new Canvas(
            "",
            null,
            Map.of(Block.CHANNELS, List.of(CanvasItem.of("Own sales people"))),
            List.of()),
        "en");
  }

  private static Tag tag(Activity activity, double confidence, Weight weight, String words) {
    int at = PROSE.indexOf(words);
    Evidence evidence = new Evidence(new Place.InSection(0, 0), words, at, at + words.length());
    return new Tag(
        activity,
        new Confidence(confidence),
        weight,
        Actor.FIRM,
        TagOrigin.RULE,
        List.of(evidence));
  }

  private static final Tag MAKING = tag(Activity.MANUFACTURING, 0.9, Weight.PRIMARY, "casts pumps");
  private static final Tag REPAIRING = tag(Activity.MAINTENANCE, 0.7, Weight.SECONDARY, "repairs");

  private static TaggedCase found(Tag... tags) {
    return TaggedCase.withoutFound(parsed(), List.of(tags));
  }

  private static TagCorrection said(
      Verdict verdict, Activity activity, @Nullable Weight weight, String words) {
    return new TagCorrection(
        ID, activity, Actor.FIRM, verdict, weight, words, "Ada", "I have been there", NOON);
  }

  private static TagCorrection accept(Activity activity, String words) {
    return said(Verdict.ACCEPT, activity, Weight.SECONDARY, words);
  }

  private static TagCorrection reject(Activity activity) {
    return said(Verdict.REJECT, activity, null, "");
  }

  private static TagCorrection withdraw(Activity activity) {
    return said(Verdict.WITHDRAW, activity, null, "");
  }

  private static List<CorrectionState> states(CorrectedTags corrected) {
    return corrected.corrections().stream().map(StandingCorrection::state).toList();
  }

  @Test
  void whatNobodyHasSpokenOfStaysAsItWasFound() {
    CorrectedTags corrected = CorrectedTags.of(found(REPAIRING, MAKING), List.of());
    assertThat(corrected.tags()).containsExactly(REPAIRING, MAKING);
    assertThat(corrected.rejected()).isEmpty();
  }

  @Test
  void anAcceptedTagIsCertainAndSetByAnEditorOnTheSameEvidence() {
    CorrectedTags corrected =
        CorrectedTags.of(
            found(MAKING, REPAIRING), List.of(accept(Activity.MAINTENANCE, "repairs")));
    Tag accepted = corrected.tag(Activity.MAINTENANCE, Actor.FIRM).orElseThrow();
    assertThat(accepted.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(accepted.how()).isEqualTo(TagOrigin.EDITOR);
    assertThat(accepted.evidence()).isEqualTo(REPAIRING.evidence());
    assertThat(corrected.found()).containsExactly(MAKING, REPAIRING);
    assertThat(corrected.tags()).first().isEqualTo(MAKING);
  }

  @Test
  void aRejectedTagDoesNotHoldAndIsKeptAsItWasFound() {
    CorrectedTags corrected =
        CorrectedTags.of(found(MAKING, REPAIRING), List.of(reject(Activity.MANUFACTURING)));
    assertThat(corrected.tags()).containsExactly(REPAIRING);
    assertThat(corrected.rejected()).containsExactly(MAKING);
    assertThat(corrected.ruling(Activity.MANUFACTURING, Actor.FIRM))
        .contains(reject(Activity.MANUFACTURING));
    assertThat(corrected.ruling(Activity.MANUFACTURING, Actor.PARTNER)).isEmpty();
  }

  @Test
  void anAddedTagRestsOnTheQuotedWords() {
    TagCorrection add = said(Verdict.ADD, Activity.SALES, Weight.PRIMARY, "own  sales people");
    CorrectedTags corrected = CorrectedTags.of(found(REPAIRING), List.of(add));
    Tag added = corrected.tags().getFirst();
    assertThat(added.activity()).isEqualTo(Activity.SALES);
    assertThat(added.weight()).isEqualTo(Weight.PRIMARY);
    assertThat(added.evidence())
        .containsExactly(
            new Evidence(new Place.OnCanvas(Block.CHANNELS, 0), "Own sales people", 0, 16));
    assertThat(corrected.tags()).hasSize(2);
  }

  @Test
  void theNewestWordCountsAndAWithdrawalMakesAsIfNothingHadBeenSaid() {
    List<TagCorrection> history =
        List.of(
            accept(Activity.MAINTENANCE, "repairs"),
            reject(Activity.MAINTENANCE),
            withdraw(Activity.MAINTENANCE));
    CorrectedTags corrected = CorrectedTags.of(found(REPAIRING), history);
    assertThat(corrected.tags()).containsExactly(REPAIRING);
    assertThat(states(corrected))
        .containsExactly(
            CorrectionState.REPLACED, CorrectionState.WITHDRAWN, CorrectionState.IN_FORCE);
    assertThat(corrected.ruling(Activity.MAINTENANCE, Actor.FIRM)).isEmpty();
    assertThat(CorrectedTags.of(found(REPAIRING), history.subList(0, 2)).tags()).isEmpty();
  }

  @Test
  void saidTwiceIsCountedOnce() {
    TagCorrection reject = reject(Activity.MAINTENANCE);
    CorrectedTags corrected = CorrectedTags.of(found(REPAIRING), List.of(reject, reject));
    assertThat(states(corrected))
        .containsExactly(CorrectionState.REPLACED, CorrectionState.IN_FORCE);
    assertThat(corrected.rejected()).containsExactly(REPAIRING);
  }

  @Test
  void anAcceptedTagHoldsWhereTheTaggerNoLongerFindsItWhileItsWordsStand() {
    CorrectedTags corrected =
        CorrectedTags.of(found(MAKING), List.of(accept(Activity.MAINTENANCE, "repairs")));
    assertThat(corrected.tag(Activity.MAINTENANCE, Actor.FIRM).orElseThrow().evidence())
        .isEqualTo(REPAIRING.evidence());
  }

  @Test
  void aCorrectionWhoseWordsAreGoneIsIdleAndMakesNoTag() {
    TagCorrection add = said(Verdict.ADD, Activity.EVENTS, Weight.SECONDARY, "gala dinners");
    CorrectedTags corrected = CorrectedTags.of(found(MAKING), List.of(add));
    assertThat(corrected.tags()).containsExactly(MAKING);
    assertThat(states(corrected)).containsExactly(CorrectionState.IDLE);
    assertThat(corrected.ruling(Activity.EVENTS, Actor.FIRM)).contains(add);
  }

  @Test
  void anAddedTagThatTheTaggerFindsTooIsOneTagWithBothPiecesOfEvidence() {
    TagCorrection add =
        said(Verdict.ADD, Activity.MAINTENANCE, Weight.PRIMARY, "repairs them on site");
    CorrectedTags corrected = CorrectedTags.of(found(REPAIRING), List.of(add));
    assertThat(corrected.tags()).hasSize(1);
    assertThat(corrected.tags().getFirst().evidence())
        .extracting(Evidence::words)
        .containsExactly("repairs them on site", "repairs");
    assertThat(corrected.tags().getFirst().weight()).isEqualTo(Weight.PRIMARY);
  }

  @Test
  void neverMoreThanFiveArePrimaryAndEditorsGoFirst() {
    Tag[] five =
        Stream.of(
                Activity.MANUFACTURING,
                Activity.MAINTENANCE,
                Activity.LOGISTICS,
                Activity.ADVISORY,
                Activity.EVENTS)
            .map(a -> tag(a, a == Activity.ADVISORY ? 0.5 : 0.8, Weight.PRIMARY, "pumps"))
            .toArray(Tag[]::new);
    CorrectedTags corrected =
        CorrectedTags.of(
            found(five),
            List.of(said(Verdict.ADD, Activity.SALES, Weight.PRIMARY, "sales people")));
    assertThat(corrected.tags()).filteredOn(t -> t.weight() == Weight.PRIMARY).hasSize(5);
    assertThat(corrected.tag(Activity.SALES, Actor.FIRM).orElseThrow().weight())
        .isEqualTo(Weight.PRIMARY);
    assertThat(corrected.tags().getLast().activity()).isEqualTo(Activity.ADVISORY);
    assertThat(corrected.tags().getLast().weight()).isEqualTo(Weight.SECONDARY);
  }

  @Test
  void correctionsOfOtherCasesArePassedOver() {
    TagCorrection other =
        new TagCorrection(
            new CaseId("valves"),
            Activity.MAINTENANCE,
            Actor.FIRM,
            Verdict.REJECT,
            null,
            "",
            "Ada",
            "not this one",
            NOON);
    assertThat(CorrectedTags.of(found(REPAIRING), List.of(other)).corrections()).isEmpty();
  }

  @Test
  void quotesAreFoundWholeWhateverTheirGapsCapitalsAndQuotationMarks() {
    ParsedCase parsed =
        new ParsedCase(
            CaseFacts.bare(ID, Shelf.CASES, "Pumps", "Pumps"),
            List.of(
                new Section(
                    "", List.of(Paragraph.plain("Its partners’ “carts”\tgo out – always.")))),
            Canvas.EMPTY,
            "en");
    assertThat(Quotes.find(parsed, "partners' \"CARTS\" go").orElseThrow().words())
        .isEqualTo("partners’ “carts”\tgo");
    assertThat(Quotes.find(parsed, "out - always.").orElseThrow().words())
        .isEqualTo("out – always.");
    assertThat(Quotes.find(parsed, "art")).isEmpty();
    assertThat(Quotes.find(parsed, "carts come")).isEmpty();
    assertThat(Quotes.find(parsed, " ")).isEmpty();
    assertThat(Quotes.find(parsed, "(.*)\\E[a-")).isEmpty();
  }

  private static ThrowingCallable with(String editor, String reason) {
    return () ->
        new TagCorrection(
            ID, Activity.SALES, Actor.FIRM, Verdict.REJECT, null, "", editor, reason, NOON);
  }

  @Test
  void aCorrectionGuardsItsOwnDoor() {
    for (ThrowingCallable bad :
        List.of(
            with("", "a reason"),
            with(" ", "a reason"),
            with("x".repeat(81), "a reason"),
            with("Ada\u0007", "a reason"),
            with("Ada\u202eevE", "a reason"),
            with("Ada\uD83D", "a reason"),
            with("Ada\nEve", "a reason"),
            with("Ada", "no"),
            with("Ada", "x".repeat(1001)),
            with("Ada", "bell\u0007 rings"),
            () -> said(Verdict.ADD, Activity.SALES, Weight.PRIMARY, " "),
            () -> said(Verdict.ADD, Activity.SALES, null, "sales people"),
            () -> said(Verdict.REJECT, Activity.SALES, Weight.PRIMARY, ""),
            () -> said(Verdict.ACCEPT, Activity.SALES, Weight.PRIMARY, "x".repeat(1001)),
            () ->
                new TagCorrection(
                    ID,
                    Activity.SALES,
                    Actor.PARTNER,
                    Verdict.ADD,
                    Weight.PRIMARY,
                    "sales",
                    "Ada",
                    "a reason",
                    NOON))) {
      assertThatThrownBy(bad).isInstanceOf(IllegalArgumentException.class);
    }
    TagCorrection good =
        new TagCorrection(
            ID,
            Activity.SALES,
            Actor.FIRM,
            Verdict.REJECT,
            null,
            " a\u0000b ",
            " Žofia 🔧 ",
            "one\r\n two ",
            NOON.plusMillis(5));
    assertThat(good.editor()).isEqualTo("Žofia 🔧");
    assertThat(good.reason()).isEqualTo("one two");
    assertThat(good.words()).isEqualTo("a b");
    assertThat(good.at()).isEqualTo(NOON);
    assertThat(TagCorrection.EDITOR.fault("🔧".repeat(80))).isEmpty();
  }
}
