package dev.casebook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSkeletonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void theFrontMatterHasEveryFieldInOrder() throws JsonProcessingException {
    JsonNode front = front("Hilti");

    assertThat(front.fieldNames())
        .toIterable()
        .containsExactly(
            "slug",
            "company",
            "aliases",
            "title",
            "shelf",
            "industry",
            "customers",
            "country",
            "founded",
            "status",
            "scale",
            "as_of",
            "patterns",
            "canvas",
            "sources",
            "sourcing");
    assertThat(front.get("slug").asText()).isEqualTo("hilti");
    assertThat(front.get("company").asText()).isEqualTo("Hilti");
    assertThat(front.get("as_of").asText()).isEqualTo("2026-11-25");
    assertThat(front.get("canvas").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Arrays.stream(Block.values()).map(Block::id).toList());
    assertThat(front.get("sources")).hasSize(3);
  }

  @Test
  void theBodyHasTheSevenHeadingsInOrder() {
    assertThat(CaseSkeleton.of("Hilti", TODAY).lines().filter(l -> l.startsWith("## ")))
        .containsExactly(
            "## In one paragraph",
            "## How it makes money",
            "## Key activities",
            "## What it leaves to partners",
            "## What makes it hard to copy",
            "## How the model changed",
            "## Questions for class");
  }

  @Test
  void anyNameIsKeptAsItIs() throws JsonProcessingException {
    for (String name : List.of("AT&T: \"the phone\" #1", "{slug} {today}", "日本", "L'Oréal\\")) {
      assertThat(front(name).get("company").asText()).isEqualTo(name);
    }
    assertThat(front("two\nlines: x").get("company").asText()).isEqualTo("two lines: x");
  }

  @Test
  void slugsAreMadeOfNames() {
    assertThat(Slugs.of("McKinsey & Company")).isEqualTo("mckinsey-company");
    assertThat(Slugs.of("L'Oréal")).isEqualTo("loreal");
    assertThat(Slugs.of("Ørsted")).isEqualTo("orsted");
    assertThat(Slugs.of("  Nestlé S.A. ")).isEqualTo("nestle-s-a");
    assertThat(Slugs.of("Großhandel")).isEqualTo("grosshandel");
    assertThat(Slugs.of("日本")).isEqualTo("company");
    assertThat(CaseId.isValid(Slugs.of("x-".repeat(90)))).isTrue();
  }

  @Test
  void aBlankNameIsRefused() {
    assertThatThrownBy(() -> CaseSkeleton.of(" \n", TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode front(String company) throws JsonProcessingException {
    String[] parts = CaseSkeleton.of(company, TODAY).split("(?m)^---$", -1);
    assertThat(parts).hasSize(3);
    return new YAMLMapper().readTree(parts[1]);
  }
}
