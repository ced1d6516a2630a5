package dev.casebook.store;

import static dev.casebook.store.Cases.put;
import static dev.casebook.store.Cases.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.CaseId;
import dev.casebook.model.Confidence;
import dev.casebook.model.CorrectionState;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Verdict;
import dev.casebook.model.Weight;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

  private static final CaseId HILTI = new CaseId("hilti");

  @TempDir Path folder;
  private CaseStore store;

  @BeforeEach
  void open() {
    store = CaseStore.openForWriting(folder.resolve("base"));
    store.apply(puts(put(Cases.rich(), "hilti.md"), put(Cases.small("b", "1"), "b.md")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static TagCorrection said(Verdict verdict, Activity activity, String words) {
    return new TagCorrection(
        HILTI,
        activity,
        Actor.FIRM,
        verdict,
        verdict.asserts() ? Weight.SECONDARY : null,
        words,
        "Žofia \"Zo\" 🔧",
        "It's so; I've seen it -- twice",
        Instant.parse("2026-11-25T12:34:56Z"));
  }

  private static TagCorrection rejectMaintenance() {
    return said(Verdict.REJECT, Activity.MAINTENANCE, "");
  }

  private StoredCase hilti() {
    return store.find(HILTI).orElseThrow();
  }

  private List<Activity> firm() {
    return hilti().tagged().firmTags().stream().map(Tag::activity).toList();
  }

  @Test
  void aCorrectionIsAChangeOfItsCaseAndOfNoOther() {
    assertThat(store.correct(rejectMaintenance())).isEqualTo(2);
    assertThat(store.generation()).isEqualTo(2);
    assertThat(store.changedSince(1)).extracting(StoredCase::id).containsExactly(HILTI);
    assertThat(store.removedSince(0)).isEmpty();
  }

  @Test
  void readersGetTheTagsThatHoldAndTheTableKeepsWhatWasFound() {
    store.correct(rejectMaintenance());
    store.correct(said(Verdict.ADD, Activity.CUSTOMER_SUPPORT, "within THREE days"));
    assertThat(firm()).containsExactly(Activity.CUSTOMER_SUPPORT);
    Tag added = hilti().tagged().firmTags().getFirst();
    assertThat(added.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(added.evidence().getFirst().words()).isEqualTo("within three days");
    assertThat(hilti().corrected().found()).isEqualTo(Cases.rich().tags());
    assertThat(store.all()).contains(hilti());
    assertThat(store.integrity()).isEmpty();
    try (CaseStore reader = CaseStore.openForReading(folder.resolve("base"))) {
      assertThat(reader.find(HILTI)).contains(hilti());
    }
  }

  @Test
  void everythingAboutACorrectionComesBackAsItWasSaidAndInOrder() {
    List<TagCorrection> said =
        List.of(
            said(Verdict.ACCEPT, Activity.MAINTENANCE, "repairs"),
            rejectMaintenance(),
            said(Verdict.WITHDRAW, Activity.MAINTENANCE, ""));
    said.forEach(store::correct);
    assertThat(store.corrections(HILTI)).isEqualTo(said);
    assertThat(store.corrections(new CaseId("b"))).isEmpty();
    assertThat(hilti().corrected().corrections()).hasSize(3);
    assertThat(hilti().tagged()).isEqualTo(Cases.rich());
  }

  @Test
  void aNewIngestChangesWhatWasFoundAndTheCorrectionStillRules() {
    store.correct(rejectMaintenance());
    TaggedCase again = Cases.rich().withTags(Cases.rich().tags().subList(0, 1));
    store.apply(puts(put(again, "hilti.md")));
    assertThat(firm()).isEmpty();
    assertThat(hilti().corrected().rejected()).isEqualTo(again.tags());
    assertThat(hilti().generation()).isEqualTo(3);
  }

  @Test
  void aCorrectionOutlivesItsCaseAndAppliesAgainWhenTheCaseReturns() {
    store.correct(rejectMaintenance());
    store.apply(new CaseStore.Changes(List.of(), List.of("hilti.md")));
    assertThat(store.find(HILTI)).isEmpty();
    assertThat(store.corrections(HILTI)).containsExactly(rejectMaintenance());
    assertThat(store.integrity()).isEmpty();
    store.apply(puts(put(Cases.rich(), "elsewhere.md")));
    assertThat(firm()).isEmpty();
    assertThat(hilti().corrected().rejected()).hasSize(1);
  }

  @Test
  void anAddedTagWhoseWordsAreGoneIsIdleUntilTheyReturn() {
    store.correct(said(Verdict.ADD, Activity.CUSTOMER_SUPPORT, "within three days"));
    store.apply(puts(put(Cases.small("hilti", "Quite another text."), "hilti.md")));
    assertThat(firm()).isEmpty();
    assertThat(hilti().corrected().corrections().getFirst().state())
        .isEqualTo(CorrectionState.IDLE);
    store.apply(puts(put(Cases.small("hilti", "Mended within three days."), "hilti.md")));
    assertThat(firm()).containsExactly(Activity.CUSTOMER_SUPPORT);
  }

  @Test
  void aCorrectionMayWaitForACaseThatIsNotThereYet() {
    TagCorrection early =
        new TagCorrection(
            new CaseId("later"),
            Activity.SALES,
            Actor.FIRM,
            Verdict.ADD,
            Weight.PRIMARY,
            "sells at fairs",
            "Ada",
            "I know them",
            Instant.EPOCH);
    assertThat(store.correct(early)).isEqualTo(2);
    assertThat(store.changedSince(1)).isEmpty();
    store.apply(puts(put(Cases.small("later", "It sells at fairs."), "later.md")));
    StoredCase later = store.find(new CaseId("later")).orElseThrow();
    assertThat(later.tagged().firmTags()).hasSize(1);
  }

  @Test
  void backupAndRestoreKeepWhatEditorsSaid() {
    store.correct(rejectMaintenance());
    store.backup(folder.resolve("copy.db"));
    store.correct(said(Verdict.WITHDRAW, Activity.MAINTENANCE, ""));
    CaseStore.restore(folder.resolve("copy.db"), folder.resolve("other"));
    try (CaseStore other = CaseStore.openForWriting(folder.resolve("other"))) {
      assertThat(other.corrections(HILTI)).containsExactly(rejectMaintenance());
      assertThat(other.generation()).isEqualTo(2);
      assertThat(other.correct(said(Verdict.WITHDRAW, Activity.MAINTENANCE, ""))).isEqualTo(3);
    }
  }

  @Test
  void whatWasSaidCanNeitherBeChangedNorDeleted() {
    store.correct(rejectMaintenance());
    for (String sql :
        List.of("DELETE FROM correction", "UPDATE correction SET editor = 'Somebody else'")) {
      assertThatThrownBy(() -> store.connections().change(h -> h.execute(sql)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("never");
    }
    assertThat(store.corrections(HILTI)).containsExactly(rejectMaintenance());
  }

  @Test
  void thoseWhoOpenTheBaseWithSqlite3SeeWhatCounts() {
    store.correct(said(Verdict.ACCEPT, Activity.MAINTENANCE, "repairs"));
    store.correct(rejectMaintenance());
    store.correct(said(Verdict.ADD, Activity.EVENTS, "three days"));
    store.correct(said(Verdict.WITHDRAW, Activity.EVENTS, ""));
    List<String> ruling =
        store
            .connections()
            .use(handle ->
                handle
                    .createQuery("SELECT activity || ' ' || verdict FROM ruling")
                    .mapTo(String.class)
                    .list());
    assertThat(ruling).containsExactly("maintenance reject");
  }

  @Test
  void aCorrectionThatSomeoneSpoiltIsNamed() {
    store.connections().change(h -> h.execute(SPOILT));
    assertThatThrownBy(store::all)
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("table correction", "hilti", "yesterday");
    assertThat(store.integrity()).hasSize(1).first().asString().contains("yesterday");
  }

  private static final String SPOILT =
      "INSERT INTO correction (generation, slug, activity, by, verdict, words, editor, reason, at)"
          + " VALUES (1, 'hilti', 'sales', 'firm', 'reject', '', 'Ada', 'because', 'yesterday')";

  @Test
  void aStoreOpenedForReadingTakesNone() {
    try (CaseStore reader = CaseStore.openForReading(folder.resolve("base"))) {
      assertThatThrownBy(() -> reader.correct(rejectMaintenance()))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
