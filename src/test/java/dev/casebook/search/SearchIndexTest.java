package dev.casebook.search;

import static dev.casebook.search.SmallBase.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.CaseId;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  @TempDir Path base;
  private Path folder;

  @BeforeEach
  void place() {
    folder = base.resolve("lucene");
  }

  private SearchEngine build() {
    return SearchIndex.build(folder, SmallBase.CODEBOOK, SmallBase.cases(), 7);
  }

  private SearchEngine open(boolean writable) {
    return switch (SearchIndex.open(folder, SmallBase.CODEBOOK, writable)) {
      case SearchIndex.Ready(SearchEngine engine) -> engine;
      case SearchIndex.Unusable(String reason) -> throw new AssertionError(reason);
    };
  }

  private String unusable(String codebook, boolean writable) {
    return switch (SearchIndex.open(folder, codebook, writable)) {
      case SearchIndex.Ready(SearchEngine engine) -> {
        engine.close();
        throw new AssertionError("opened");
      }
      case SearchIndex.Unusable(String reason) -> reason;
    };
  }

  private List<Path> siblings() throws IOException {
    try (Stream<Path> all = Files.list(base)) {
      return all.sorted().toList();
    }
  }

  @Test
  void whatWasCommittedIsThereAfterOpeningAgain() throws Exception {
    try (SearchEngine engine = SearchIndex.build(folder, SmallBase.CODEBOOK, List.of(), 0)) {
      engine.apply(SmallBase.cases(), List.of(), 25);
      engine.commit();
    }
    try (SearchEngine engine = open(true)) {
      assertThat(engine.generation()).isEqualTo(25);
      assertThat(engine.writable()).isTrue();
      assertThat(slugs(engine, "amazon")).containsExactly("amazon");
      assertThat(engine.search(SearchRequest.of("", 1)).generation()).isEqualTo(25);
    }
  }

  @Test
  void changesAreVisibleOnceApplyReturnsAndReplaceById() throws Exception {
    try (SearchEngine engine = build()) {
      StoredCase other = CaseBuilder.of("amazon", "Amazon").title("Rivers").build();
      engine.apply(List.of(other), List.of(new CaseId("aldi"), new CaseId("never-there")), 8);
      assertThat(engine.generation()).isEqualTo(8);
      assertThat(slugs(engine, "rivers")).containsExactly("amazon");
      assertThat(slugs(engine, "trucks")).isEmpty();
      assertThat(slugs(engine, "company:aldi")).isEmpty();
      engine.apply(List.of(), List.of(), 9);
      assertThat(engine.search(SearchRequest.of("rivers", 1)).generation()).isEqualTo(9);
    }
  }

  @Test
  void closingCommits() throws Exception {
    try (SearchEngine engine = build()) {
      engine.apply(List.of(), List.of(new CaseId("aldi")), 8);
    }
    try (SearchEngine engine = open(false)) {
      assertThat(engine.generation()).isEqualTo(8);
      assertThat(slugs(engine, "company:aldi")).isEmpty();
    }
  }

  @Test
  void aReaderWorksBesideAWriterAndSeesWhatIsCommitted() throws Exception {
    try (SearchEngine writer = build();
        SearchEngine reader = open(false)) {
      writer.apply(List.of(), List.of(new CaseId("amazon")), 8);
      writer.commit();
      assertThat(reader.writable()).isFalse();
      assertThat(slugs(reader, "amazon")).containsExactly("amazon");
      assertThat(reader.generation()).isEqualTo(7);
      assertThatThrownBy(() -> reader.apply(List.of(), List.of(), 9))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("opened for reading");
      assertThatThrownBy(reader::commit).isInstanceOf(IllegalStateException.class);
      try (SearchEngine later = open(false)) {
        assertThat(later.generation()).isEqualTo(8);
        assertThat(slugs(later, "amazon")).isEmpty();
      }
    }
  }

  @Test
  void aSecondWriterIsTurnedAway() {
    try (SearchEngine first = build()) {
      assertThat(first.writable()).isTrue();
      assertThatThrownBy(() -> SearchIndex.open(folder, SmallBase.CODEBOOK, true))
          .isInstanceOf(SearchException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("writing");
      assertThatThrownBy(() -> SearchIndex.build(folder, SmallBase.CODEBOOK, List.of(), 0))
          .isInstanceOf(SearchException.class)
          .hasMessageContaining("writing");
      assertThat(first.health()).startsWith("7 cases, ");
    }
  }

  @Test
  void aMissingIndexIsUnusable() throws Exception {
    assertThat(unusable(SmallBase.CODEBOOK, true)).contains(folder + "", "does not exist");
    Files.createDirectories(folder);
    assertThat(unusable(SmallBase.CODEBOOK, false)).contains("there is no index in it");
    Files.delete(folder);
    Files.writeString(folder, "a file");
    assertThat(unusable(SmallBase.CODEBOOK, true)).contains("does not exist");
  }

  @Test
  void anIndexOfAnotherCodebookIsUnusable() {
    build().close();
    assertThat(unusable("codebook-2", true)).contains("codebook-1", "codebook-2");
  }

  @Test
  void anIndexOfAnotherSchemaOrOtherWordsIsUnusable() {
    IndexStamp now = IndexStamp.now("c", 3);
    assertThat(now.differs("c")).isEmpty();
    assertThat(new IndexStamp("0", now.analysis(), "c", 3).differs("c").orElseThrow())
        .contains("schema 0");
    assertThat(new IndexStamp(now.schema(), "other", "c", 3).differs("c").orElseThrow())
        .contains("other");
    assertThat(IndexStamp.of(now.toCommitData())).contains(now);
    assertThat(IndexStamp.of(java.util.Map.of())).isEmpty();
  }

  @Test
  void rebuildingReplacesWhateverWasThereAndLeavesNothingBeside() throws Exception {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/segments_1"), "rubbish");
    Files.createDirectories(base.resolve("lucene.building-left/x"));
    Files.createDirectories(base.resolve("lucene.old-left"));
    Files.createDirectories(base.resolve("lucene2"));
    try (SearchEngine engine = build()) {
      assertThat(slugs(engine, "amazon")).containsExactly("amazon");
      assertThat(siblings()).containsExactly(folder, base.resolve("lucene2"));
    }
  }

  @Test
  void leftoversOfInterruptedBuildsGoAtTheNextOpening() throws Exception {
    build().close();
    Files.createDirectories(base.resolve("lucene.building-left/x"));
    open(false).close();
    assertThat(siblings()).hasSize(2);
    open(true).close();
    assertThat(siblings()).containsExactly(folder);
  }

  @Test
  void aBuildThatFailsLeavesTheOldIndex() throws Exception {
    build().close();
    Iterable<StoredCase> failing =
        () -> {
          throw new IllegalStateException("the store fails");
        };
    assertThatThrownBy(() -> SearchIndex.build(folder, SmallBase.CODEBOOK, failing, 9))
        .hasMessage("the store fails");
    try (SearchEngine engine = open(true)) {
      assertThat(engine.generation()).isEqualTo(7);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    Path file = Files.writeString(base.resolve("file"), "");
    Path inside = file.resolve("lucene");
    assertThatThrownBy(() -> SearchIndex.build(inside, SmallBase.CODEBOOK, List.of(), 0))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining(inside.toString());
  }

  @Test
  void aClosedEngineSaysSo() {
    SearchEngine engine = build();
    engine.close();
    engine.close();
    assertThatThrownBy(() -> engine.search(SearchRequest.of("a", 1)))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("is closed");
    assertThatThrownBy(() -> engine.apply(List.of(), List.of(), 8))
        .isInstanceOf(SearchException.class);
    assertThatThrownBy(engine::commit).isInstanceOf(SearchException.class);
  }

  @Test
  void anIndexGrownStepByStepEqualsOneRebuilt() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<StoredCase> cases = new ArrayList<>(SmallBase.cases());
    for (int i = 0; i < 40; i++) {
      cases.add(CaseBuilder.of("c" + i, "Company " + i).section("S", "trucks " + i).build());
    }
    List<StoredCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, random);
    try (SearchEngine rebuilt = SearchIndex.build(folder, SmallBase.CODEBOOK, cases, 99);
        SearchEngine grown =
            SearchIndex.build(base.resolve("grown"), SmallBase.CODEBOOK, List.of(), 0)) {
      long generation = 0;
      for (StoredCase stored : shuffled) {
        CaseId id = stored.id();
        StoredCase draft =
            CaseBuilder.of(id.slug(), "Draft").section("Draft", "trucks trucks").build();
        grown.apply(List.of(draft), List.of(), ++generation);
        if (random.nextBoolean()) {
          grown.apply(List.of(), List.of(id), ++generation);
        }
        if (random.nextBoolean()) {
          grown.commit();
        }
        grown.apply(List.of(stored), List.of(), ++generation);
      }
      grown.commit();
      assertThat(grown.digest()).as("seed %d", seed).hasSize(47).isEqualTo(rebuilt.digest());
      SearchRequest request = SearchRequest.of("trucks OR commission", 50);
      SearchResult answer = grown.search(request);
      assertThat(answer.hits()).as("seed %d", seed).isEqualTo(rebuilt.search(request).hits());
    }
  }

  @Test
  void theDigestTellsEveryDifference() throws Exception {
    StoredCase before = CaseBuilder.of("a", "A").section("S", "One two.").build();
    StoredCase after = CaseBuilder.of("a", "A").section("S", "Two one.").build();
    StoredCase partner =
        CaseBuilder.of("a", "A")
            .section("S", "One two.")
            .partnerRuns(dev.casebook.model.Activity.SALES)
            .build();
    try (SearchEngine engine = SearchIndex.build(folder, SmallBase.CODEBOOK, List.of(), 0)) {
      engine.apply(List.of(before), List.of(), 1);
      var first = engine.digest();
      engine.apply(List.of(after), List.of(), 2);
      var second = engine.digest();
      engine.apply(List.of(partner), List.of(), 3);
      assertThat(first).isNotEqualTo(second);
      assertThat(engine.digest()).isNotEqualTo(first).isNotEqualTo(second);
      engine.apply(List.of(before), List.of(), 4);
      assertThat(engine.digest()).isEqualTo(first);
    }
  }

  @Test
  void readersNeverSeeHalfAChange() throws Exception {
    try (SearchEngine engine = SearchIndex.build(folder, SmallBase.CODEBOOK, List.of(), 0)) {
      Thread writer =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 1; i <= 60; i++) {
                  StoredCase one = CaseBuilder.of("one", "One").title("t" + i).build();
                  StoredCase two = CaseBuilder.of("two", "Two").title("t" + i).build();
                  engine.apply(List.of(one, two), List.of(), i);
                }
              });
      do {
        SearchResult result = engine.search(SearchRequest.of("", 10));
        assertThat(result.total()).isIn(0L, 2L);
        String title = "t" + result.generation();
        assertThat(result.hits()).allSatisfy(h -> assertThat(h.facts().title()).isEqualTo(title));
      } while (writer.isAlive());
      writer.join();
      assertThat(engine.generation()).isEqualTo(60);
    }
  }
}
