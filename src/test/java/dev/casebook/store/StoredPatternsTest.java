package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseId;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPatternsTest {

  @TempDir Path folder;

  private static TaggedCase withFound(String words) {
    TaggedCase stated = Cases.rich();
    Evidence repairs = new Evidence(new Place.InSection(0, 0), words, 3, 3 + words.length());
    PatternTag own = stated.patterns().getFirst().with(List.of(repairs));
    PatternTag found =
        PatternTag.found(
            BusinessModelPattern.GUARANTEED_AVAILABILITY, new Confidence(0.7), List.of(repairs));
    return new TaggedCase(stated.parsed(), stated.tags(), List.of(own, found));
  }

  @Test
  void statedAndFoundPatternsComeBackWithTheirWordsAndOnlyStatedOnesAmongTheFacts() {
    TaggedCase tagged = withFound("repairs");
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(tagged, "hilti.md")));
      TaggedCase again = store.find(new CaseId("hilti")).orElseThrow().tagged();
      assertThat(again).isEqualTo(tagged);
      assertThat(again.facts().patterns()).isEqualTo(Cases.rich().facts().patterns());
      assertThat(again.foundPatterns()).hasSize(1);
      assertThat(store.integrity()).isEmpty();
    }
  }

  @Test
  void wordsThatDoNotStandWhereAPatternSaysAreReported() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(withFound("mends"), "hilti.md")));
      assertThat(store.integrity())
          .hasSize(2)
          .allSatisfy(p -> assertThat(p.finding()).contains("\"mends\" of pattern"));
    }
  }

  @Test
  void aCorrectionOfATagLeavesThePatternsAsTheyAre() {
    TaggedCase tagged = withFound("repairs");
    TagCorrection rejection =
        new TagCorrection(
            new CaseId("hilti"),
            Activity.MAINTENANCE,
            Actor.FIRM,
            Verdict.REJECT,
            null,
            "",
            "Ann",
            "Not theirs.",
            Instant.EPOCH);
    StoredCase stored = new StoredCase(tagged, "hilti.md", Sha256.of("x"), 1);
    TaggedCase corrected = stored.under(List.of(rejection)).tagged();
    assertThat(corrected.tags()).hasSize(tagged.tags().size() - 1);
    assertThat(corrected.patterns()).isEqualTo(tagged.patterns());
  }
}
