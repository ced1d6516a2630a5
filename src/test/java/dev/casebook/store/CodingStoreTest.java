package dev.casebook.store;

import static dev.casebook.store.Cases.put;
import static dev.casebook.store.Cases.puts;
import static dev.casebook.store.Cases.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import dev.casebook.model.Code;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Place;
import dev.casebook.model.Settlement;
import dev.casebook.model.Sha256;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final CodingSetId PILOT = new CodingSetId("pilot");
  private static final Codes MAKING =
      Codes.of(
          List.of(
              new Code(Activity.MANUFACTURING, Actor.FIRM),
              new Code(Activity.LOGISTICS, Actor.PARTNER)));

  @TempDir Path folder;

  private static CodingSet head(CodingSetId id, int units) {
    return new CodingSet(
        id,
        "Pilot; \"with\" 日本 and 🔧",
        "cases hilti",
        NOON,
        new BaseVersion(7, Sha256.of("codebook")),
        Sha256.of("definitions"),
        units,
        null);
  }

  private static List<CodingUnit> units() {
    return List.of(
        new CodingUnit(
            1,
            new CaseId("hilti"),
            "Hilti",
            "Key activities",
            new Place.InSection(2, 0),
            "It repairs\nevery tool."),
        new CodingUnit(
            2,
            new CaseId("hilti"),
            "Hilti",
            "",
            new Place.OnCanvas(Block.KEY_ACTIVITIES, 3),
            "=SUM(1)"));
  }

  private static CodingAnswer coding(int unit, String coder, Codes codes) {
    return new CodingAnswer(unit, coder, codes, NOON, true);
  }

  private CodedSet found(CodingStore store) {
    return store.find(PILOT).orElseThrow();
  }

  @Test
  void aSetComesBackAsItWasMade() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      assertThat(store.sets()).containsExactly(head(PILOT, 2));
      assertThat(found(store).set()).isEqualTo(head(PILOT, 2));
      assertThat(found(store).units()).isEqualTo(units());
      assertThat(found(store).codings()).isEmpty();
      assertThat(store.find(new CodingSetId("other"))).isEmpty();
      assertThat(base.generation()).isZero();
      assertThat(base.integrity()).isEmpty();
    }
  }

  @Test
  void everyAnswerIsKeptAndTheNewestCounts() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      store.code(PILOT, List.of(coding(1, "Ann", MAKING), coding(2, "Ann", Codes.NONE)));
      store.code(PILOT, List.of(coding(1, "Bob", Codes.NONE), coding(1, "Ann", Codes.NONE)));
      store.settle(PILOT, new Settlement(1, "Eve", MAKING, "the works are its own", NOON));
      store.settle(PILOT, new Settlement(1, "Eve", Codes.NONE, "thought again", NOON));
      CodedSet set = found(store);
      assertThat(set.codings()).hasSize(4);
      assertThat(set.coders()).containsExactly("Ann", "Bob");
      assertThat(set.codings().getFirst()).isEqualTo(coding(1, "Ann", MAKING));
      assertThat(set.latest("Ann").values())
          .containsExactly(coding(1, "Ann", Codes.NONE), coding(2, "Ann", Codes.NONE));
      assertThat(set.settlements()).hasSize(2);
      assertThat(set.settled())
          .containsEntry(1, new Settlement(1, "Eve", Codes.NONE, "thought again", NOON));
    }
  }

  @Test
  void finishingAndClosingAreKeptOnce() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      store.finish(PILOT, "Ann", NOON);
      store.finish(PILOT, "Ann", NOON.plusSeconds(60));
      assertThat(found(store).finished()).containsExactly(java.util.Map.entry("Ann", NOON));
      assertThat(found(store).uncovered("Ann")).isTrue();
      assertThat(found(store).uncovered("Bob")).isFalse();
      store.close(PILOT, NOON);
      store.close(PILOT, NOON.plusSeconds(60));
      assertThat(found(store).set().closed()).isEqualTo(NOON);
      assertThat(found(store).uncovered("Bob")).isTrue();
    }
  }

  @Test
  void codingsOutliveTheirCasesAndComeBackFromABackup() {
    Path copy = folder.resolve("copy.db");
    try (CaseStore base = CaseStore.openForWriting(folder.resolve("base"))) {
      CodingStore store = CodingStore.of(base);
      base.apply(puts(put(small("hilti", "It repairs."), "hilti.md")));
      store.add(head(PILOT, 2), units());
      store.code(PILOT, List.of(coding(1, "Ann", MAKING)));
      base.apply(puts(put(small("hilti", "It sells."), "hilti.md")));
      base.apply(new CaseStore.Changes(List.of(), List.of("hilti.md")));
      assertThat(base.generation()).isEqualTo(3);
      assertThat(found(store).units()).isEqualTo(units());
      base.backup(copy);
    }
    CaseStore.restore(copy, folder.resolve("other"));
    try (CaseStore base = CaseStore.openForReading(folder.resolve("other"))) {
      assertThat(found(CodingStore.of(base)).codings()).containsExactly(coding(1, "Ann", MAKING));
    }
  }

  @Test
  void whatPeopleHaveCodedCannotBeChangedOrDeleted() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      store.code(PILOT, List.of(coding(1, "Ann", MAKING)));
      for (String statement :
          List.of(
              "UPDATE coding_answer SET who = 'Bob'",
              "DELETE FROM coding_answer",
              "UPDATE coding_unit SET text = 'x'",
              "DELETE FROM coding_set")) {
        assertThatThrownBy(() -> base.connections().change(handle -> handle.execute(statement)))
            .as(statement)
            .isInstanceOf(StoreException.class);
      }
      assertThat(found(store).codings()).hasSize(1);
    }
  }

  @Test
  void aTakenNameAndAUnitThatIsNotThereAreRefused() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      assertThatThrownBy(() -> store.add(head(PILOT, 2), units()))
          .isInstanceOf(StoreException.class);
      assertThatThrownBy(
              () -> store.code(PILOT, List.of(coding(1, "Ann", MAKING), coding(9, "Ann", MAKING))))
          .isInstanceOf(StoreException.class);
      assertThat(found(store).codings()).isEmpty();
      assertThat(found(store).units()).hasSize(2);
    }
  }

  @Test
  void aRowThatSomebodyHasSpoiltIsFoundAndNamed() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      store.code(PILOT, List.of(coding(1, "Ann", MAKING)));
    }
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve("casebook.db"))) {
      handle.execute("UPDATE coding_code SET activity = 'juggling' WHERE by = 'firm'");
    }
    try (CaseStore base = CaseStore.openForReading(folder)) {
      assertThat(base.integrity())
          .anyMatch(p ->
              p.toString().contains("coding_code, set pilot") && p.toString().contains("juggling"));
    }
  }

  @Test
  void peopleCanReadWhatHoldsWithSqliteAlone() {
    try (CaseStore base = CaseStore.openForWriting(folder)) {
      CodingStore store = CodingStore.of(base);
      store.add(head(PILOT, 2), units());
      store.code(PILOT, List.of(coding(1, "Ann", Codes.NONE), coding(2, "Ann", Codes.NONE)));
      store.code(PILOT, List.of(coding(1, "Ann", MAKING)));
      store.settle(PILOT, new Settlement(1, "Ann", Codes.NONE, "on reflection", NOON));
      List<String> coded =
          base.connections()
              .use(handle ->
                  handle
                      .createQuery(
                          "SELECT unit || ' ' || who || ' ' || settles || ' ' || coalesce(activity, 'none')"
                              + " FROM coded ORDER BY unit, settles, activity")
                      .mapTo(String.class)
                      .list());
      assertThat(coded)
          .containsExactly(
              "1 Ann 0 logistics", "1 Ann 0 manufacturing", "1 Ann 1 none", "2 Ann 0 none");
    }
  }
}
