package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Evidence;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.Shelf;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseTaggerTest {

  private static final CaseTagger TAGGER = new CaseTagger(Codebook.load(), new EnglishWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The company repairs tools in its own centres.             | customer-support
          BMW assembles cars in Munich.                             | manufacturing
          It lends money to villagers.                              | risk-assessment
          The bank takes deposits.                                  | payments-billing
          McKinsey advises boards.                                  | advisory
          The firm rents out tools.                                 | service-operations
          It distributes drugs.                                     | logistics
          The app matches riders with drivers.                      | matchmaking
          Netflix licenses films from studios.                      | content-curation
          It screens drivers before they join.                      | trust-safety
          The company writes software.                              | software-development
          It develops vaccines.                                     | research-development
          The house designs furniture.                              | product-design
          The group opens ten new stores a year.                    | capacity-planning
          It runs 300 restaurants.                                  | store-operations
          It sells its shoes online.                                | online-marketing-ecommerce
          """)
  void whatTheFirmDoesIsTagged(String text, String activity) {
    assertThat(firm(text)).contains(activity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company does not manufacture its products.",
        "It grew without owning factories of its own.",
        "The group no longer runs stores.",
        "It makes no cars.",
        "The company neither designs nor manufactures clothes.",
        "It stopped making cameras in 2010.",
        "Until 1999 it made cars.",
        "The company used to manufacture tyres.",
        "Customers repair their own tools.",
        "Its software helps companies manage inventory.",
        "Its parts are used in drilling, refining and brewing.",
        "The firm lobbies regulators.",
        "Toho Refining Co., Ltd. is based in Tokyo.",
        "Der Konzern baut Autos.",
        ""
      })
  void silenceIsAnAnswer(String text) {
    assertThat(TAGGER.tagText(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Contract manufacturers make the shoes.                    | manufacturing
          Suppliers produce the parts.                              | manufacturing
          Franchisees run the restaurants.                          | store-operations
          The shoes are made by contract makers in Korea.           | manufacturing
          It outsources manufacturing to others.                    | manufacturing
          The firm leaves cooking to the restaurants.               | manufacturing
          Hosts clean their homes.                                  | service-operations
          It pays drivers to deliver parcels.                       | logistics
          It relies on contract makers that assemble its phones.    | manufacturing
          """)
  void whatPartnersDoIsTheirs(String text, String activity) {
    assertThat(by(Actor.PARTNER, TAGGER.tagText(text))).contains(activity);
    assertThat(firm(text)).doesNotContain(activity);
  }

  @Test
  void bothMayRunTheSameActivity() {
    String text = "Suppliers produce the parts, and the company assembles the cars.";
    assertThat(firm(text)).containsExactly("manufacturing");
    assertThat(by(Actor.PARTNER, TAGGER.tagText(text))).containsExactly("manufacturing");
  }

  @Test
  void theFirmSpeaksAgainAfterItsPartners() {
    assertThat(firm("Drivers deliver the meals; the app dispatches them."))
        .containsExactly("matchmaking");
    assertThat(firm("It does not only lend money but also collects deposits."))
        .contains("payments-billing", "risk-assessment");
  }

  @Test
  void weakCuesCountOnlyTogetherOrAmongKeyActivities() {
    assertThat(TAGGER.tagText("This needs logistics.")).isEmpty();
    assertThat(ids(TAGGER.tag(canvas(Block.KEY_ACTIVITIES, "Logistics")).tags()))
        .containsExactly("logistics");
    assertThat(TAGGER.tag(canvas(Block.KEY_RESOURCES, "Logistics")).tags()).isEmpty();
  }

  @Test
  void anItemByAPartnerIsThePartners() {
    Canvas canvas =
        new Canvas(
            "",
            null,
            Map.of(
                Block.KEY_PARTNERS,
                List.of(new CanvasItem("Makers assemble simple tools", Actor.PARTNER))),
            List.of());
    assertThat(TAGGER.tag(canvas).tags())
        .singleElement()
        .satisfies(tag -> {
          assertThat(tag.activity()).isEqualTo(Activity.MANUFACTURING);
          assertThat(tag.by()).isEqualTo(Actor.PARTNER);
          assertThat(tag.weight()).isEqualTo(Weight.SECONDARY);
        });
  }

  @Test
  void chosenSectionsCountAsTheirHeadingsSay() {
    TaggedCase tagged =
        TAGGER.tag(
            parsed(
                "en",
                section("Questions for class", "Should it repair customers' tools itself?"),
                section("What it leaves to partners", "Growers in Ethiopia raise cattle."),
                section("Key activities", "Roasting the beans. The firm roasts coffee.")));
    assertThat(by(Actor.FIRM, tagged.tags())).containsExactly("manufacturing");
    assertThat(by(Actor.PARTNER, tagged.tags())).containsExactly("manufacturing");
    assertThat(tagged.firmTags().getFirst().weight()).isEqualTo(Weight.PRIMARY);
  }

  @Test
  void theCompanysNameIsNoEvidence() {
    TaggedCase tagged =
        TAGGER.tag(parsed("en", section("", "Acme Brewing is old. It sells beer.")));
    assertThat(tagged.tags()).isEmpty();
  }

  @Test
  void anotherLanguageHasNoTags() {
    ParsedCase german = parsed("de", section("", "Logistics services and consulting services"));
    assertThat(TAGGER.tag(german).tags()).isEmpty();
  }

  @Test
  void aSentenceNamesAtMostFiveActivitiesAndOnePrimary() {
    List<Tag> tags =
        TAGGER.tagText(
            "It designs furniture, assembles cars, brews beer, lends money, rents out tools,"
                + " runs restaurants, writes software and advises boards.");
    assertThat(tags).hasSizeLessThanOrEqualTo(5);
    assertThat(tags).filteredOn(t -> t.weight() == Weight.PRIMARY).hasSize(1);
  }

  @Test
  void aCaseHasAtMostFivePrimaryActivitiesFirstInTheList() {
    Section all =
        section(
            "Key activities",
            "It designs furniture. It assembles cars. It lends money. It rents out tools.",
            "It runs restaurants. It writes software. It advises boards. It takes deposits.");
    List<Tag> tags = TAGGER.tag(parsed("en", all)).tags();
    assertThat(tags).hasSizeGreaterThan(6);
    assertThat(tags.subList(0, 5)).allMatch(t -> t.weight() == Weight.PRIMARY);
    assertThat(tags.subList(5, tags.size())).allMatch(t -> t.weight() == Weight.SECONDARY);
    assertThat(tags.stream().map(t -> t.activity() + "/" + t.by())).doesNotHaveDuplicates();
  }

  @Test
  void evidenceIsTheShortestStretchExactlyAsItStands() {
    String text = "\ud83d\ude00 Caf\u00e9: it  repairs  power  tools, daily.";
    Evidence evidence = TAGGER.tagText(text).getFirst().evidence().getFirst();
    assertThat(evidence.words()).isEqualTo("repairs  power  tools");
    assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
    assertThat(evidence.place()).isEqualTo(new Place.InSection(0, 0));
  }

  @Test
  void anyMixtureOfWordsGivesExactEvidence() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> pool =
        List.of(
            "repairs",
            "tools",
            "the company",
            "hosts",
            "not",
            "does",
            ",",
            ". ",
            "; ",
            "by",
            "made",
            "contract makers",
            "and",
            "\ud83d\ude80",
            "\u0000",
            "<b>",
            "delivers",
            "parcels",
            "\n",
            "Until",
            "outsources",
            "logistics",
            "to",
            "used in",
            "\u2019s",
            "leaves",
            "or",
            "e\u0301");
    for (int round = 0; round < 2_000; round++) {
      String text =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(_ -> pool.get(random.nextInt(pool.size())))
              .collect(Collectors.joining(" "));
      for (Tag tag : TAGGER.tagText(text)) {
        assertThat(tag.evidence())
            .as("seed %d, text %s", seed, text)
            .isNotEmpty()
            .hasSizeLessThanOrEqualTo(12)
            .allSatisfy(e -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.words()));
      }
    }
  }

  @Test
  void aMegabyteInOneLineIsJustALongText() {
    String text = "it repairs power tools and hosts clean homes by contract makers ".repeat(16_000);
    assertThat(TAGGER.tagText(text)).isNotEmpty();
    for (String trap :
        List.of("helps ", "used in ", "outsources ", "not ", "repairs ", "made by ")) {
      TAGGER.tagText(trap.repeat(100_000));
    }
  }

  @Test
  void moreEvidenceMeansMoreConfidence() {
    double one = TAGGER.tagText("It brews beer.").getFirst().confidence().value();
    double two = TAGGER.tagText("It brews beer. It bakes bread.").getFirst().confidence().value();
    assertThat(two).isGreaterThan(one).isLessThan(1);
  }

  private static Canvas canvas(Block block, String item) {
    return new Canvas("", null, Map.of(block, List.of(CanvasItem.of(item))), List.of());
  }

  private static Section section(String heading, String... paragraphs) {
    return new Section(heading, List.of(paragraphs).stream().map(Paragraph::plain).toList());
  }

  private static ParsedCase parsed(String language, Section... sections) {
    CaseFacts facts =
        CaseFacts.bare(new CaseId("acme"), Shelf.CASES, "Acme Brewing", "A brewery on paper");
    Canvas empty = new Canvas("", null, new EnumMap<>(Block.class), List.of());
    return new ParsedCase(facts, List.of(sections), empty, language);
  }

  private static List<String> firm(String text) {
    return by(Actor.FIRM, TAGGER.tagText(text));
  }

  private static List<String> by(Actor actor, List<Tag> tags) {
    return ids(tags.stream().filter(t -> t.by() == actor).toList());
  }

  private static List<String> ids(List<Tag> tags) {
    return tags.stream().map(t -> t.activity().id()).toList();
  }
}
