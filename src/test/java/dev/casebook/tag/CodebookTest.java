package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.CodingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodebookTest {

  private final Codebook codebook = Codebook.load();

  @Test
  void theFileAndTheEnumsAgreeInIdsTitlesAndGroups() {
    List<String> written = new ArrayList<>();
    for (Taxonomy.Group group : codebook.taxonomy().groups()) {
      written.add(group.id() + "|" + group.name());
      group.activities().forEach(a -> written.add(group.id() + "/" + a.id() + "|" + a.name()));
    }
    List<String> known = new ArrayList<>();
    for (ActivityGroup group : ActivityGroup.values()) {
      known.add(group.id() + "|" + group.title());
      Arrays.stream(Activity.values())
          .filter(a -> a.group() == group)
          .forEach(a -> known.add(group.id() + "/" + a.id() + "|" + a.title()));
    }
    assertThat(written).containsExactlyElementsOf(known);
  }

  @Test
  void everythingIsDefined() {
    assertThat(Activity.values()).allSatisfy(a -> assertThat(codebook.definition(a)).isNotBlank());
    assertThat(ActivityGroup.values())
        .allSatisfy(g -> assertThat(codebook.definition(g)).isNotBlank());
    assertThat(codebook.rules())
        .hasSize(14)
        .first()
        .extracting(CodingRule::title)
        .isEqualTo("Who acts");
  }

  @Test
  void everyActivityHasCuesOfBothStrengths() {
    assertThat(codebook.cueBook().activities()).hasSize(Activity.values().length);
    assertThat(codebook.cueBook().activities())
        .allSatisfy((id, cues) -> {
          assertThat(cues.strong()).as(id).hasSizeGreaterThan(5);
          assertThat(cues.weak()).as(id).isNotEmpty();
        });
  }

  @Test
  void theHashIsThatOfTheBookAndNotOfTheLoading() {
    assertThat(Codebook.load().hash()).isEqualTo(codebook.hash());
  }
}
