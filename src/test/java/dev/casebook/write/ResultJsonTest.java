package dev.casebook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.model.Activity;
import dev.casebook.model.Analogue;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import dev.casebook.model.Correction;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetCount;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import dev.casebook.model.FoundCase;
import dev.casebook.model.Industry;
import dev.casebook.model.Match;
import dev.casebook.model.Passage;
import dev.casebook.model.Place;
import dev.casebook.model.Reason;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import dev.casebook.model.WhyNot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultJsonTest {

  private static final ObjectMapper READER = new ObjectMapper();

  @Test
  void aSearchHasTheFieldsOfTheCommandTable() throws JsonProcessingException {
    JsonNode json = read(ResultJson.search(searchResult(), Samples.BASE));

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "base_version",
            "provisional",
            "total",
            "total_exact",
            "partial",
            "bent",
            "hits",
            "facets",
            "corrections");
    assertThat(json.get("base_version").asText()).isEqualTo(Samples.BASE.toString());
    JsonNode hit = json.get("hits").get(0);
    assertThat(hit.get("slug").asText()).isEqualTo("hilti");
    assertThat(hit.get("company").asText()).isEqualTo("Hilti");
    assertThat(hit.get("score").asDouble()).isEqualTo(3.5);
    assertThat(hit.at("/primary/0").asText()).isEqualTo("maintenance");
    assertThat(hit.at("/snippets/0/text").asText()).isEqualTo("Hilti repairs tools.");
    assertThat(hit.at("/snippets/0/highlights/0/end").asInt()).isEqualTo(13);
    assertThat(json.at("/facets/group/0/value").asText()).isEqualTo("production");
    assertThat(json.at("/facets/group/0/count").asInt()).isEqualTo(4);
    assertThat(json.at("/facets/group/0/label").asText()).isEqualTo("Production");
    assertThat(json.get("facets").fieldNames())
        .toIterable()
        .containsExactly(
            "group", "activity", "industry", "country", "pattern", "era", "customers", "shelf");
    JsonNode correction = json.at("/corrections/0");
    assertThat(correction.get("kind").asText()).isEqualTo("spelling");
    assertThat(correction.get("query").asText()).isEqualTo("tools");
    assertThat(correction.get("hits").asInt()).isEqualTo(9);
    assertThat(correction.at("/filters/0/value").asText()).isEqualTo("CH");
  }

  @Test
  void aMatchHasTheFieldsOfTheCommandTable() throws JsonProcessingException {
    JsonNode json = read(ResultJson.match(match(null)));

    assertThat(json.fieldNames())
        .toIterable()
        .contains("base_version", "analogues", "benchmark", "review");
    JsonNode analogue = json.at("/analogues/0");
    assertThat(analogue.get("slug").asText()).isEqualTo("hilti");
    assertThat(analogue.get("near").asBoolean()).isTrue();
    JsonNode reason = analogue.at("/reasons/0");
    assertThat(reason.fieldNames())
        .toIterable()
        .containsExactly("block", "yours", "theirs", "passage", "place", "share");
    assertThat(reason.get("block").asText()).isEqualTo("key_activities");
    assertThat(reason.get("passage").asText()).isEqualTo("Hilti repairs tools.");
    assertThat(reason.get("place").asText()).isEqualTo("sections[0].paragraphs[0]");
    double sum = 0;
    for (JsonNode each : analogue.get("reasons")) {
      sum += each.get("share").asDouble();
    }
    assertThat(sum).isCloseTo(analogue.get("score").asDouble(), within(1e-12));
    assertThat(analogue.get("shared"))
        .extracting(JsonNode::asText)
        .containsExactly("maintenance", "logistics", "sales");
    JsonNode line = json.at("/benchmark/0");
    assertThat(line.get("activity").asText()).isEqualTo("maintenance");
    assertThat(line.get("peers").asInt()).isEqualTo(7);
    assertThat(line.get("of").asInt()).isEqualTo(10);
    assertThat(line.get("yours").asBoolean()).isTrue();
    assertThat(line.get("partner_run").asInt()).isEqualTo(2);
    JsonNode finding = json.at("/review/0");
    assertThat(finding.get("finding").asText()).isEqualTo("empty-block");
    assertThat(finding.get("block").isNull()).isTrue();
    assertThat(finding.get("mend").asText()).isEqualTo("What is it?");
    assertThat(json.get("why_not").isNull()).isTrue();
  }

  @Test
  void whyNotIsAnAnalogueWithRankAndExplanation() throws JsonProcessingException {
    WhyNot whyNot = new WhyNot(analogue(), 12, "Too far.");
    JsonNode json = read(ResultJson.match(match(whyNot))).get("why_not");

    assertThat(json.get("slug").asText()).isEqualTo("hilti");
    assertThat(json.get("rank").asInt()).isEqualTo(12);
    assertThat(json.get("explanation").asText()).isEqualTo("Too far.");
  }

  @Test
  void tagsAreOneLineWithEvidence() throws JsonProcessingException {
    String line = ResultJson.tags("t\n1", "en", Samples.tags(), List.of());
    JsonNode json = read(line);

    assertThat(line).doesNotContain("\n");
    assertThat(json.get("id").asText()).isEqualTo("t\n1");
    assertThat(json.get("language").asText()).isEqualTo("en");
    JsonNode tag = json.at("/tags/0");
    assertThat(tag.get("activity").asText()).isEqualTo("maintenance");
    assertThat(tag.get("group").asText()).isEqualTo("production");
    assertThat(tag.get("confidence").asDouble()).isEqualTo(0.75);
    assertThat(tag.get("weight").asText()).isEqualTo("primary");
    assertThat(tag.get("by").asText()).isEqualTo("firm");
    assertThat(tag.get("how").asText()).isEqualTo("rule");
    assertThat(tag.at("/evidence/words").asText()).isEqualTo("Repairing tools");
    assertThat(tag.at("/evidence/start").asInt()).isZero();
    assertThat(tag.at("/evidence/end").asInt()).isEqualTo(15);
    assertThat(tag.at("/further_evidence/0/words").asText()).isEqualTo("repairs tools");
    assertThat(json.at("/tags/1").has("further_evidence")).isFalse();
  }

  @Test
  void aCanvasHasAllNineBlocksInTheOrderOfTheCanvas() throws JsonProcessingException {
    JsonNode json = read(ResultJson.canvas(Samples.canvas(), List.of("Two items were the same.")));

    assertThat(json.get("title").asText()).isEqualTo("Hilti fleet");
    assertThat(json.get("industry").asText()).isEqualTo("Capital Goods");
    assertThat(json.get("blocks").fieldNames())
        .toIterable()
        .containsExactly(
            "key_partners",
            "key_activities",
            "key_resources",
            "value_propositions",
            "customer_relationships",
            "channels",
            "customer_segments",
            "cost_structure",
            "revenue_streams");
    assertThat(json.at("/blocks/key_activities"))
        .extracting(JsonNode::asText)
        .containsExactly("Repairing tools", "Billing each month");
    assertThat(json.at("/by_partner/key_partners/0").asInt()).isZero();
    assertThat(json.at("/unplaced/0").asText()).isEqualTo("A note in the margin");
    assertThat(json.at("/warnings/0").asText()).isEqualTo("Two items were the same.");
  }

  @Test
  void aStoredCaseTellsEverythingButTheAddress() throws JsonProcessingException {
    String line = ResultJson.storedCase(Samples.hilti(), Samples.BASE);
    JsonNode json = read(line);

    assertThat(json.get("customers")).extracting(JsonNode::asText).containsExactly("b2b", "b2g");
    assertThat(json.get("founded").asInt()).isEqualTo(1941);
    assertThat(json.get("as_of").asText()).isEqualTo("2024-03-15");
    assertThat(json.at("/patterns/0/id").asText()).isEqualTo("rent-instead-of-buy");
    assertThat(json.at("/patterns/0/how").asText()).isEqualTo("editor");
    assertThat(json.at("/patterns/0/confidence").asDouble()).isEqualTo(1);
    assertThat(json.at("/patterns/1/how").asText()).isEqualTo("rule");
    assertThat(json.at("/patterns/1/confidence").asDouble()).isEqualTo(0.7);
    assertThat(json.at("/patterns/1/evidence/0/words").asText()).isEqualTo("each month");
    assertThat(json.at("/patterns/1/evidence/0/place").asText())
        .isEqualTo("canvas.key_activities[1]");
    assertThat(json.at("/sections/0/paragraphs/0/marks/1/target").asText())
        .isEqualTo("report-2023");
    assertThat(json.at("/tags/0/evidence/0/place").asText()).isEqualTo("canvas.key_activities[0]");
    assertThat(json.at("/canvas/key_activities/0").asText()).isEqualTo("Repairing tools");
    assertThat(json.at("/sources/0/published").isNull()).isTrue();
    assertThat(line).doesNotContain("/home/somebody");
  }

  @Test
  void whatIsUnknownIsNullAndHostileTextComesBackAsItWas() throws JsonProcessingException {
    String line = ResultJson.storedCase(Samples.hostile(), Samples.BASE);
    JsonNode json = read(line);

    assertThat(line).doesNotContain("\n").doesNotContain("\u0007");
    assertThat(json.get("company").asText()).isEqualTo(Samples.HOSTILE);
    assertThat(json.get("industry").isNull()).isTrue();
    assertThat(json.get("founded").isNull()).isTrue();
    assertThat(json.get("country").isNull()).isTrue();
    assertThat(read(ResultJson.canvas(Samples.hostileCanvas(), List.of())).get("title").asText())
        .isEqualTo(Samples.HOSTILE);
  }

  private static JsonNode read(String json) throws JsonProcessingException {
    return READER.readTree(json);
  }

  private static SearchResult searchResult() {
    FoundCase hit =
        new FoundCase(
            Samples.facts(),
            List.of(Activity.MAINTENANCE),
            3.5,
            List.of(
                new Snippet("Key activities", "Hilti repairs tools.", List.of(new Span(6, 13)))));
    SearchRequest instead =
        SearchRequest.of("tools", 20)
            .withChoices(List.of(new FacetChoice(Facet.COUNTRY, "CH", FacetChoice.Mode.ANY)));
    return new SearchResult(
        25,
        1,
        true,
        false,
        List.of(hit),
        Map.of(Facet.GROUP, List.of(new FacetCount("production", "Production", 4))),
        List.of(new Correction(Correction.Kind.SPELLING, "Did you mean tools?", instead, 9)),
        "");
  }

  private static Analogue analogue() {
    Passage passage =
        new Passage(new CaseId("hilti"), new Place.InSection(0, 0), "Hilti repairs tools.");
    return new Analogue(
        Samples.facts(),
        0.1 + 0.2,
        true,
        List.of(
            new Reason(Block.KEY_ACTIVITIES, "Mending bikes", "repairs tools", passage, 0.2),
            new Reason(Block.CHANNELS, "Vans", "Vans", passage, 0.1)),
        Set.of(Activity.SALES, Activity.MAINTENANCE, Activity.LOGISTICS),
        Set.of(),
        Set.of());
  }

  private static Match match(@Nullable WhyNot whyNot) {
    return new Match(
        Samples.BASE,
        Industry.CAPITAL_GOODS,
        true,
        List.of(analogue()),
        List.of(new CaseId("hilti")),
        List.of(new BenchmarkLine(Activity.MAINTENANCE, 7, 10, true, 2, List.of())),
        List.of(new Finding(FindingKind.EMPTY_BLOCK, null, "", "Little is there.", "What is it?")),
        whyNot);
  }
}
