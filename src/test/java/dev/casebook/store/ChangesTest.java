package dev.casebook.store;

import static dev.casebook.store.Cases.put;
import static dev.casebook.store.Cases.puts;
import static dev.casebook.store.Cases.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.CaseId;
import dev.casebook.model.StoredCase;
import dev.casebook.store.CaseStore.Applied;
import dev.casebook.store.CaseStore.Changes;
import dev.casebook.store.CaseStore.SlugTaken;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir Path folder;
  private CaseStore store;

  @BeforeEach
  void open() {
    store = CaseStore.openForWriting(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> slugs() {
    return store.all().stream().map(c -> c.id().slug()).toList();
  }

  private static Changes removal(String... addresses) {
    return new Changes(List.of(), List.of(addresses));
  }

  @Test
  void theGenerationGrowsByOneWithEveryCommitThatChangesSomething() {
    assertThat(store.generation()).isZero();
    assertThat(store.apply(puts(put(small("a", "1"), "a.md"), put(small("b", "1"), "b.md"))))
        .isEqualTo(new Applied(1, List.of()));
    assertThat(store.apply(removal("unknown.md")).generation()).isEqualTo(1);
    assertThat(store.apply(removal("a.md")).generation()).isEqualTo(2);
    assertThat(store.generation()).isEqualTo(2);
  }

  @Test
  void casesComeBySlugWithTheGenerationThatLastTouchedThem() {
    store.apply(puts(put(small("c", "1"), "1.md"), put(small("a", "1"), "2.md")));
    store.apply(puts(put(small("b", "1"), "3.md"), put(small("c", "2"), "1.md")));
    assertThat(store.all()).extracting(StoredCase::generation).containsExactly(1L, 2L, 2L);
    assertThat(slugs()).containsExactly("a", "b", "c");
    assertThat(store.changedSince(1)).extracting(c -> c.id().slug()).containsExactly("b", "c");
    assertThat(store.changedSince(2)).isEmpty();
  }

  @Test
  void whatIsRemovedIsGoneAndIsToldToThoseWhoAskLater() {
    store.apply(puts(put(small("a", "1"), "a.md"), put(small("b", "1"), "b.md")));
    store.apply(removal("a.md"));
    assertThat(slugs()).containsExactly("b");
    assertThat(store.find(new CaseId("a"))).isEmpty();
    assertThat(store.removedSince(1)).containsExactly(new CaseId("a"));
    assertThat(store.removedSince(2)).isEmpty();
  }

  @Test
  void aSlugThatCameBackIsNotToldAsRemoved() {
    store.apply(puts(put(small("a", "1"), "a.md")));
    store.apply(removal("a.md"));
    store.apply(puts(put(small("a", "2"), "elsewhere.md")));
    assertThat(store.removedSince(0)).isEmpty();
  }

  @Test
  void aDocumentThatChangesItsSlugRemovesTheOldOne() {
    store.apply(puts(put(small("old", "1"), "a.md")));
    store.apply(puts(put(small("new", "1"), "a.md")));
    assertThat(slugs()).containsExactly("new");
    assertThat(store.removedSince(1)).containsExactly(new CaseId("old"));
  }

  @Test
  void aSlugOfAnotherDocumentIsRefusedAndTheRestIsStored() {
    store.apply(puts(put(small("a", "1"), "first.md")));
    Applied applied =
        store.apply(puts(put(small("a", "2"), "second.md"), put(small("b", "1"), "b.md")));
    assertThat(applied.generation()).isEqualTo(2);
    assertThat(applied.rejected())
        .containsExactly(new SlugTaken(new CaseId("a"), "second.md", "first.md"));
    assertThat(applied.rejected().getFirst().problem().toString())
        .contains("second.md", "first.md", "'a'");
    assertThat(slugs()).containsExactly("a", "b");
    assertThat(store.find(new CaseId("a")).orElseThrow().address()).isEqualTo("first.md");
  }

  @Test
  void ofTwoNewDocumentsWithOneSlugTheFirstGetsIt() {
    Applied applied = store.apply(puts(put(small("a", "1"), "z.md"), put(small("a", "2"), "y.md")));
    assertThat(applied.rejected()).containsExactly(new SlugTaken(new CaseId("a"), "y.md", "z.md"));
  }

  @Test
  void aRefusedChangeLeavesWhatItsDocumentHadBefore() {
    store.apply(puts(put(small("a", "1"), "a.md"), put(small("b", "1"), "b.md")));
    Applied applied = store.apply(puts(put(small("a", "2"), "b.md")));
    assertThat(applied.generation()).isEqualTo(1);
    assertThat(applied.rejected()).hasSize(1);
    assertThat(slugs()).containsExactly("a", "b");
  }

  @Test
  void aDocumentMayMoveToAnotherAddressInOneCommit() {
    store.apply(puts(put(small("a", "1"), "old.md")));
    Applied applied =
        store.apply(new Changes(List.of(put(small("a", "1"), "new.md")), List.of("old.md")));
    assertThat(applied.rejected()).isEmpty();
    assertThat(store.known("")).containsOnlyKeys("new.md");
    assertThat(store.removedSince(0)).isEmpty();
  }

  @Test
  void slugsMayBePassedOnWhateverTheOrder() {
    store.apply(puts(put(small("x", "1"), "a.md"), put(small("y", "1"), "b.md")));
    Applied applied = store.apply(puts(put(small("y", "2"), "a.md"), put(small("z", "2"), "b.md")));
    assertThat(applied.rejected()).isEmpty();
    assertThat(store.find(new CaseId("y")).orElseThrow().address()).isEqualTo("a.md");
    assertThat(store.removedSince(1)).containsExactly(new CaseId("x"));
  }

  @Test
  void twoChangesOfOneAddressAreAMistake() {
    assertThatThrownBy(() -> puts(put(small("a", "1"), "a.md"), put(small("b", "1"), "a.md")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.md");
  }

  @Test
  void documentsAreKnownByTheBeginningOfTheirAddress() {
    store.apply(
        puts(
            put(small("a", "1"), "cases/a.md"),
            put(small("b", "1"), "cases/Öl%_.md"),
            put(small("c", "1"), "cases-2/c.md"),
            put(small("d", "1"), "cases/🔧.md")));
    assertThat(store.known("cases/").keySet())
        .containsExactly("cases/a.md", "cases/Öl%_.md", "cases/🔧.md");
    assertThat(store.known("cases/Öl%_.md")).hasSize(1);
    assertThat(store.known("cases/%")).isEmpty();
    assertThat(store.known("")).hasSize(4);
    assertThat(store.known("cases/a.md"))
        .containsValue(
            new CaseStore.Known(new CaseId("a"), put(small("a", "1"), "cases/a.md").hash()));
  }

  @Test
  void whatIsRememberedAboutTheBaseStaysAndIsReplaced() {
    assertThat(store.meta("codebook")).isEmpty();
    store.putMeta("codebook", "1");
    store.putMeta("codebook", "2");
    store.close();
    store = CaseStore.openForWriting(folder);
    assertThat(store.meta("codebook")).contains("2");
    assertThat(store.generation()).isZero();
  }

  @Test
  void aStoreOpenedForReadingRefusesToChange() {
    try (CaseStore reader = CaseStore.openForReading(folder)) {
      assertThat(reader.writable()).isFalse();
      assertThatThrownBy(() -> reader.apply(removal("a.md")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(folder.toString());
      assertThatThrownBy(() -> reader.putMeta("a", "b")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aReaderSeesWhatTheWriterHasCommittedSince() {
    try (CaseStore reader = CaseStore.openForReading(folder)) {
      assertThat(reader.generation()).isZero();
      store.apply(puts(put(small("a", "1"), "a.md")));
      assertThat(reader.generation()).isEqualTo(1);
      assertThat(reader.all()).hasSize(1);
    }
  }

  @Test
  void aClosedStoreSaysSo() {
    store.close();
    store.close();
    assertThatThrownBy(() -> store.all())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> store.apply(removal("a"))).isInstanceOf(IllegalStateException.class);
  }
}
