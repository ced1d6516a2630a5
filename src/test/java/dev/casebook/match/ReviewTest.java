package dev.casebook.match;

import static dev.casebook.model.Activity.*;
import static dev.casebook.model.Block.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Block;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.ItemKind;
import dev.casebook.model.MatchOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private final Matcher matcher = new Matcher(new CrudeWords());

  @Test
  void aResourceOrAResultIsAskedAboutAsNoActivity() throws InvalidRequest {
    List<Finding> found =
        findings(
            whole()
                .judged(ItemKind.RESOURCE, "Our data centre")
                .judged(ItemKind.RESULT, "More happy customers"),
            FindingKind.NOT_AN_ACTIVITY);

    assertThat(found)
        .extracting(Finding::words)
        .containsExactly("Our data centre", "More happy customers");
    assertThat(found)
        .allMatch(f -> f.block() == KEY_ACTIVITIES && f.reason().equals("It says so."));
  }

  @Test
  void choresAndVagueItemsAreAskedAbout() throws InvalidRequest {
    Sketch canvas =
        whole()
            .judged(ItemKind.TO_DO, "Answer emails")
            .judged(ItemKind.VAGUE, "Operations")
            .judged(ItemKind.ACTIVITY, "Baking bread");

    assertThat(words(canvas, FindingKind.TO_DO_ITEM)).containsExactly("Answer emails");
    assertThat(words(canvas, FindingKind.VAGUE_ITEM)).containsExactly("Operations");
  }

  @Test
  void wordsThatSayNothingAreAskedAboutInEveryBlockButCosts() throws InvalidRequest {
    Sketch canvas =
        whole()
            .item(Block.VALUE_PROPOSITIONS, "Good quality & service")
            .item(Block.CUSTOMER_SEGMENTS, "All customers")
            .item(Block.CUSTOMER_SEGMENTS, "Customers of the ferry")
            .item(Block.COST_STRUCTURE, "Customer service");

    assertThat(words(canvas, FindingKind.VAGUE_ITEM))
        .containsExactly("Good quality & service", "All customers");
  }

  @Test
  void whatNoListKnowsIsAThingWhereItsFormSaysSo() throws InvalidRequest {
    Sketch canvas =
        whole()
            .judged(ItemKind.OTHER, "Wafer prober 300 mm x 4")
            .judged(ItemKind.OTHER, "SCADA")
            .judged(ItemKind.OTHER, "14 vans")
            .judged(ItemKind.OTHER, "Winter storage")
            .judged(ItemKind.OTHER, "Pest control")
            .judged(ItemKind.OTHER, "Calibrating the clarifier");

    assertThat(words(canvas, FindingKind.NOT_AN_ACTIVITY))
        .containsExactly("Wafer prober 300 mm x 4", "SCADA", "14 vans");
  }

  @Test
  void whatIsSaidToBeDoneInTheHouseIsAskedAboutOnce() throws InvalidRequest {
    Sketch canvas =
        whole()
            .judged(ItemKind.RESOURCE, "Own data centre")
            .judged(ItemKind.ACTIVITY, "Printing the labels ourselves")
            .judged(ItemKind.ACTIVITY, "Repairing customers' own bicycles");

    assertThat(words(canvas, FindingKind.USUALLY_PARTNERED))
        .containsExactly("Own data centre", "Printing the labels ourselves");
    assertThat(findings(canvas, FindingKind.NOT_AN_ACTIVITY)).isEmpty();
  }

  @Test
  void aJudgementOfAnItemThatIsNotThereIsPassedOver() {
    Sketch canvas = whole();
    var tagged = canvas.tagged();
    var astray =
        new dev.casebook.model.TaggedCanvas(
            tagged.canvas(),
            tagged.tags(),
            List.of(
                new dev.casebook.model.ItemJudgement(KEY_ACTIVITIES, 99, ItemKind.VAGUE, "No.")),
            List.of());

    assertThat(
            Review.of(
                new Draft(
                    astray, new ContentWords(new CrudeWords()), List.of(), new Rarity(List.of()))))
        .noneMatch(f -> f.kind() == FindingKind.VAGUE_ITEM);
  }

  @Test
  void sevenKeyActivitiesAreManyAndEightAreTooMany() throws InvalidRequest {
    Sketch seven = Sketch.canvas();
    IntStream.range(0, 7).forEach(i -> seven.item(KEY_ACTIVITIES, "Running line " + i));
    assertThat(findings(seven, FindingKind.BLOAT)).isEmpty();

    assertThat(findings(seven.item(KEY_ACTIVITIES, "One more"), FindingKind.BLOAT)).hasSize(1);
  }

  @Test
  void eachEmptyBlockIsNamed() throws InvalidRequest {
    assertThat(findings(whole(), FindingKind.EMPTY_BLOCK)).isEmpty();

    Sketch five =
        Sketch.canvas()
            .item(KEY_ACTIVITIES, "Baking bread")
            .item(VALUE_PROPOSITIONS, "Fresh bread")
            .item(CUSTOMER_SEGMENTS, "Households")
            .item(REVENUE_STREAMS, "Price per loaf")
            .item(CHANNELS, "Own shop");
    assertThat(findings(five, FindingKind.EMPTY_BLOCK))
        .extracting(Finding::block)
        .containsExactly(KEY_PARTNERS, KEY_RESOURCES, CUSTOMER_RELATIONSHIPS, COST_STRUCTURE);
  }

  @Test
  void anAlmostEmptyCanvasIsToldOnce() throws InvalidRequest {
    List<Finding> found =
        findings(Sketch.canvas().item(KEY_ACTIVITIES, "Baking bread"), FindingKind.EMPTY_BLOCK);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().block()).isNull();
    assertThat(found.getFirst().reason()).contains("8 of the nine");
  }

  @Test
  void anActivityThatNothingRestsOnIsAskedAbout() throws InvalidRequest {
    Sketch canvas =
        bakery()
            .item(KEY_ACTIVITIES, "Underwriting cyber policies", RISK_ASSESSMENT)
            .item(KEY_ACTIVITIES, "Polishing vintage motorbikes");

    assertThat(words(canvas, FindingKind.SERVES_NO_BLOCK))
        .containsExactly("Underwriting cyber policies", "Polishing vintage motorbikes");
  }

  @Test
  void whatPlausiblyServesSomethingIsLeftInPeace() throws InvalidRequest {
    Sketch canvas =
        bakery()
            .item(KEY_ACTIVITIES, "Sourcing grain", SUPPLY_CHAIN)
            .item(KEY_ACTIVITIES, "Delivering before dawn", LOGISTICS)
            .item(KEY_ACTIVITIES, "Staffing our counters", STORE_OPERATIONS)
            .item(KEY_ACTIVITIES, "Brewing")
            .partner("Underwriters of cyber policies", RISK_ASSESSMENT);

    assertThat(words(canvas, FindingKind.SERVES_NO_BLOCK)).isEmpty();
  }

  @Test
  void aHalfFilledCanvasSaysTooLittleToDoubtAnActivity() throws InvalidRequest {
    Sketch canvas =
        Sketch.canvas()
            .item(KEY_ACTIVITIES, "Underwriting cyber policies", RISK_ASSESSMENT)
            .item(VALUE_PROPOSITIONS, "Fresh bread");

    assertThat(words(canvas, FindingKind.SERVES_NO_BLOCK)).isEmpty();
  }

  @Test
  void aSubscriptionThatNobodyBillsIsUnserved() throws InvalidRequest {
    Sketch canvas =
        Sketch.canvas()
            .item(KEY_ACTIVITIES, "Writing software", SOFTWARE_DEVELOPMENT)
            .item(REVENUE_STREAMS, "Monthly subscription", PAYMENTS_BILLING);

    List<Finding> found = findings(canvas, FindingKind.UNSERVED_BLOCK);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().block()).isEqualTo(REVENUE_STREAMS);
    assertThat(found.getFirst().words()).isEqualTo("Monthly subscription");
    assertThat(found.getFirst().mend()).endsWith("?");

    assertThat(words(canvas.partner("Stripe"), FindingKind.UNSERVED_BLOCK)).isEmpty();
  }

  @Test
  void aPartnerMayServeWhatTheFirmDoesNot() throws InvalidRequest {
    Sketch canvas =
        Sketch.canvas()
            .item(KEY_ACTIVITIES, "Designing chairs", PRODUCT_DESIGN)
            .item(VALUE_PROPOSITIONS, "Wooden furniture for small flats")
            .item(REVENUE_STREAMS, "Sale of chairs");
    assertThat(words(canvas, FindingKind.UNSERVED_BLOCK)).containsExactly("Sale of chairs");

    canvas.partner("Joiners in the valley", MANUFACTURING);
    assertThat(words(canvas, FindingKind.UNSERVED_BLOCK)).isEmpty();
  }

  @Test
  void twoSidesThatNobodyBringsTogetherAreUnserved() throws InvalidRequest {
    Sketch canvas =
        Sketch.canvas()
            .item(KEY_ACTIVITIES, "Writing code", SOFTWARE_DEVELOPMENT)
            .item(VALUE_PROPOSITIONS, "Marketplace for garden tools")
            .item(CUSTOMER_SEGMENTS, "Tool owners")
            .item(CUSTOMER_SEGMENTS, "Renters");
    assertThat(words(canvas, FindingKind.UNSERVED_BLOCK))
        .containsExactly("Marketplace for garden tools");

    canvas.item(KEY_ACTIVITIES, "Growing both sides", NETWORK_GROWTH);
    assertThat(words(canvas, FindingKind.UNSERVED_BLOCK)).isEmpty();
  }

  @Test
  void whatPeersLeaveToPartnersIsAskedAbout() throws InvalidRequest {
    Sketch[] peers =
        IntStream.range(0, 6)
            .mapToObj(i -> {
              Sketch peer = shoes("Shoes " + (char) ('a' + i));
              return i < 3
                  ? peer.partner("Factories", MANUFACTURING)
                  : peer.item(KEY_ACTIVITIES, "Stitching", i < 5 ? MANUFACTURING : EVENTS);
            })
            .toArray(Sketch[]::new);
    Sketch canvas = shoes("Mine").item(KEY_ACTIVITIES, "Stitching soles", MANUFACTURING);

    List<Finding> found = findings(Sketch.base(peers), canvas, FindingKind.USUALLY_PARTNERED);

    assertThat(found).extracting(Finding::words).containsExactly("Stitching soles");
    assertThat(found.getFirst().reason()).startsWith("3 of the 5 peers");
  }

  @Test
  void whatEveryPeerRunsIsEasyToCopyUnlessSomethingIsRare() throws InvalidRequest {
    Sketch[] peers =
        IntStream.range(0, 6)
            .mapToObj(i -> shoes("Shoes " + (char) ('a' + i)))
            .toArray(Sketch[]::new);
    MatchBase base = Sketch.base(peers);

    List<Finding> found = findings(base, shoes("Mine"), FindingKind.EASY_TO_COPY);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words()).isEqualTo("Designing shoes; Advertising shoes");
    assertThat(found.getFirst().reason()).contains("product selection and design");

    Sketch special = shoes("Mine").item(KEY_ACTIVITIES, "Scanning feet", NEEDS_ANALYSIS);
    assertThat(findings(base, special, FindingKind.EASY_TO_COPY)).isEmpty();
  }

  @Test
  void threePeersAreTooFewToSayWhatIsCommon() throws InvalidRequest {
    MatchBase base = Sketch.base(shoes("A"), shoes("B"), shoes("C"));

    assertThat(findings(base, shoes("Mine"), FindingKind.EASY_TO_COPY)).isEmpty();
  }

  @Test
  void aStreamWithoutAnybodyToPayItIsAskedAbout() throws InvalidRequest {
    Sketch canvas = Sketch.canvas().item(REVENUE_STREAMS, "Tickets").item(REVENUE_STREAMS, "Ads");
    assertThat(words(canvas, FindingKind.UNPAID_STREAM)).containsExactly("Tickets; Ads");

    canvas.item(CUSTOMER_SEGMENTS, "Film fans");
    assertThat(words(canvas, FindingKind.UNPAID_STREAM)).containsExactly("Ads");

    canvas.item(CUSTOMER_SEGMENTS, "Local businesses that advertise");
    assertThat(words(canvas, FindingKind.UNPAID_STREAM)).isEmpty();
  }

  @Test
  void findingsComeInTheOrderOfTheirKindsAndAreQuestions() throws InvalidRequest {
    Sketch canvas =
        Sketch.canvas()
            .judged(ItemKind.VAGUE, "Operations")
            .judged(ItemKind.RESOURCE, "Our brand")
            .item(REVENUE_STREAMS, "Monthly subscription");
    List<Finding> all =
        matcher.match(Companies.base(), canvas.tagged(), MatchOptions.DEFAULT).review();

    assertThat(all)
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.NOT_AN_ACTIVITY,
            FindingKind.EMPTY_BLOCK,
            FindingKind.VAGUE_ITEM,
            FindingKind.UNSERVED_BLOCK,
            FindingKind.UNPAID_STREAM);
    assertThat(all).allMatch(f -> f.mend().contains("?"));
  }

  private static Sketch whole() {
    Sketch canvas = Sketch.canvas();
    for (Block block : Block.values()) {
      canvas.item(block, "Bread");
    }
    return canvas;
  }

  private static Sketch bakery() {
    return Sketch.canvas()
        .item(VALUE_PROPOSITIONS, "Fresh bread at breakfast")
        .item(CHANNELS, "Bakery shops")
        .item(CHANNELS, "Delivery to the door")
        .item(CUSTOMER_RELATIONSHIPS, "Known by name")
        .item(REVENUE_STREAMS, "Price per loaf");
  }

  private static Sketch shoes(String company) {
    return Sketch.of(company)
        .item(KEY_ACTIVITIES, "Designing shoes", PRODUCT_DESIGN)
        .item(KEY_ACTIVITIES, "Advertising shoes", BRAND_COMMUNICATIONS);
  }

  private List<String> words(Sketch canvas, FindingKind kind) throws InvalidRequest {
    return findings(canvas, kind).stream().map(Finding::words).toList();
  }

  private List<Finding> findings(Sketch canvas, FindingKind kind) throws InvalidRequest {
    return findings(Companies.base(), canvas, kind);
  }

  private List<Finding> findings(MatchBase base, Sketch canvas, FindingKind kind)
      throws InvalidRequest {
    return matcher.match(base, canvas.tagged(), MatchOptions.DEFAULT).review().stream()
        .filter(f -> f.kind() == kind)
        .toList();
  }
}
