package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CaseId;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TaggedCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

  @TempDir Path folder;

  @Test
  void everythingAboutACaseComesBackAsItWas() {
    CaseStore.Put put = Cases.put(Cases.rich(), "cases/hilti.md");
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(put));
    }
    try (CaseStore store = CaseStore.openForReading(folder)) {
      StoredCase expected = new StoredCase(Cases.rich(), "cases/hilti.md", put.hash(), 1);
      assertThat(store.find(new CaseId("hilti"))).contains(expected);
      assertThat(store.all()).containsExactly(expected);
      assertThat(store.changedSince(0)).containsExactly(expected);
    }
  }

  @Test
  void whateverTextsACaseIsMadeOfItComesBackAsItWas() {
    long seed = new Random().nextLong();
    System.out.println("RoundTripTest seed " + seed);
    RandomCases random = new RandomCases(seed);
    List<TaggedCase> cases = new ArrayList<>();
    List<CaseStore.Put> puts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      TaggedCase one = random.next("case-%03d".formatted(i));
      cases.add(one);
      puts.add(Cases.put(one, i + ".md"));
    }
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(new CaseStore.Changes(puts, List.of()));
      assertThat(store.all().stream().map(StoredCase::tagged).toList())
          .as("seed %d", seed)
          .isEqualTo(cases);
      assertThat(store.integrity()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void aReplacedCaseLeavesNothingBehind() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.rich(), "a.md")));
      TaggedCase small = Cases.small("hilti", "Only this.");
      store.apply(Cases.puts(Cases.put(small, "a.md")));
      assertThat(store.all().stream().map(StoredCase::tagged)).containsExactly(small);
      assertThat(store.integrity()).isEmpty();
    }
  }

  @Test
  void halfACharacterBecomesTheSignForOneSoThatOffsetsStillFit() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.small("a", "x\uD83Dy🔧z"), "a.md")));
      assertThat(store.all().getFirst().tagged()).isEqualTo(Cases.small("a", "x\uFFFDy🔧z"));
    }
  }
}
