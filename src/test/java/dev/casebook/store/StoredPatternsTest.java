package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseId;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.TaggedCase;
import java.nio.file.Path;
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
}
