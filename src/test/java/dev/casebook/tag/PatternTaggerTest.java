package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Evidence;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternTaggerTest {

  private static final Codebook CODEBOOK = Codebook.load();
  private static final PatternTagger TAGGER = new PatternTagger(CODEBOOK, new EnglishWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Works are sold by auction, and the highest bidder takes the lot.      | auction
          The house holds auctions in Geneva twice a year.                      | auction
          Bags and seats are charged on top of the fare.                        | add-on
          The platform connects drivers with riders.                            | two-sided-market
          The more sellers it has, the better: sellers draw buyers.             | two-sided-market
          Listeners on the free tier hear a song, then an advert.               | freemium
          Free users become paying members.                                     | freemium
          Members pay by the month and may leave at any time.                   | subscription
          The firm sells subscriptions to newspapers.                           | subscription
          Readers pay nothing, while advertisers pay for every page.            | hidden-revenue
          The site is financed by advertising.                                  | hidden-revenue
          Drivers pay by the minute.                                            | pay-per-use
          Fees depend on results that the client reaches.                       | performance-based-contracting
          Franchisees run the restaurants.                                      | franchising
          It rents out tools to builders.                                       | rent-instead-of-buy
          The bank is a microfinance institution for women in villages.         | target-the-poor
          It is a low-cost airline.                                             | no-frills
          The firm makes shirts under its own label.                            | white-label
          It sells chips to rival phone makers.                                 | layer-player
          The group is vertically integrated.                                   | integrator
          It turns waste plastic into bags.                                     | trash-to-cash
          For each pair sold it donates another.                                | robin-hood
          Rich patients pay for poor ones.                                      | robin-hood
          The company licenses its patents to other makers.                     | license
          Printers are sold cheaply and cartridges are dear.                    | razor-and-blade
          The artist lets buyers pay what they want.                            | pay-what-you-want
          Volunteers write the articles.                                        | crowdsourcing
          The film was paid for through crowdfunding.                           | crowdfunding
          """)
  void whatTheWordsShowIsFound(String text, String pattern) {
    assertThat(ids(TAGGER.tagText(text))).contains(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // denied, over, or other people's
        "The firm does not run auctions.",
        "There is no subscription fee.",
        "Until 1999 the firm sold subscriptions to newspapers.",
        "Its software helps newspapers sell subscriptions.",
        "The firm never rents out tools.",
        // near misses
        "The company manages stock exchange buildings.",
        "The machine was bought at an auction of a bankrupt mill.",
        "It charges a flat fee for each listing.",
        "Staff are paid by the hour.",
        "It pays rent for its shops.",
        "The studio owns a film franchise.",
        "The firm operates as a franchisee of a burger chain.",
        "It insures long-tail risks.",
        "Guests are locked in a room and must find the key.",
        "The inverter turns and sells direct current power.",
        "Depositary shares represent a fractional ownership in preferred stock.",
        "The partners of the firm hold profit shares of partners.",
        "Peer-to-peer networks carry the signal.",
        "Makers of open-source software have complained about the firm.",
        "Toho Franchise System Co., Ltd. is based in Tokyo.",
        "Its razors and blades are made of steel.",
        "The bakery sells bread.",
        ""
      })
  void silenceIsAnAnswer(String text) {
    assertThat(TAGGER.tagText(text)).isEmpty();
  }

  @Test
  void twoSidesAndAFeeMakeATwoSidedMarketAndTwoOfThreeDoNot() {
    Map<Block, List<String>> whole =
        Map.of(
            Block.CUSTOMER_SEGMENTS, List.of("Travellers to cities", "Hosts with a spare room"),
            Block.REVENUE_STREAMS, List.of("Service fee on each booking"));
    PatternTag found = only(TAGGER.tag(canvas(whole)), BusinessModelPattern.TWO_SIDED_MARKET);
    assertThat(found.evidence().stream().map(Evidence::words))
        .containsExactlyInAnyOrder("Travellers", "Hosts", "Service fee");
    for (Block left : whole.keySet()) {
      assertThat(TAGGER.tag(canvas(Map.of(left, whole.get(left))))).isEmpty();
    }
  }

  @Test
  void partsComeTogetherInOneParagraphAndNotAcrossThem() {
    String free = "Readers may read it for nothing.";
    String paid = "Advertisers pay for space.";
    assertThat(ids(TAGGER.tagText(free + " " + paid))).containsExactly("hidden-revenue");
    assertThat(TAGGER.tag(parsed(List.of(), new Section("", List.of(plain(free), plain(paid))))))
        .isEmpty();
  }

  @Test
  void aCueLimitedToABlockSaysNothingElsewhere() {
    assertThat(ids(TAGGER.tag(canvas(Map.of(Block.REVENUE_STREAMS, List.of("Subscriptions"))))))
        .containsExactly("subscription");
    assertThat(TAGGER.tag(canvas(Map.of(Block.COST_STRUCTURE, List.of("Subscriptions")))))
        .isEmpty();
    assertThat(TAGGER.tagText("Subscriptions")).isEmpty();
  }

  @Test
  void whatAPartnerDoesIsNotTheFirmsPattern() {
    Canvas partner =
        new Canvas(
            "",
            null,
            Map.of(
                Block.KEY_PARTNERS,
                List.of(new CanvasItem("Rents out tools to builders", Actor.PARTNER))),
            List.of());
    assertThat(TAGGER.tag(partner)).isEmpty();
  }

  @Test
  void weakCuesNeverAssertHoweverManyTheyAre() {
    assertThat(TAGGER.tagText("A monthly fee. A yearly fee. Subscribers renew. An annual fee."))
        .isEmpty();
  }

  @Test
  void statedPatternsStayAsTheyAreAndGainTheWordsThatShowThem() {
    List<PatternTag> stated =
        List.of(
            PatternTag.stated(BusinessModelPattern.LOCK_IN, "Nobody leaves."),
            PatternTag.stated(BusinessModelPattern.SUBSCRIPTION, "A fee a month."));
    Section prose =
        new Section(
            "How it makes money",
            List.of(plain("Members pay by the month. Works are sold by online auction.")));
    List<PatternTag> tags = TAGGER.tag(parsed(stated, prose));
    assertThat(tags).hasSize(3);
    assertThat(tags.get(0)).isEqualTo(stated.get(0));
    assertThat(tags.get(1).with(List.of())).isEqualTo(stated.get(1));
    assertThat(tags.get(1).evidence())
        .containsExactly(
            new Evidence(new Place.InSection(0, 0), "Members pay by the month", 0, 24));
    assertThat(tags.get(2).pattern()).isEqualTo(BusinessModelPattern.AUCTION);
    assertThat(tags.get(2).how()).isEqualTo(TagOrigin.RULE);
    assertThat(tags.get(2).confidence().value()).isBetween(0.5, 0.95);
  }

  @Test
  void questionsAndHistoryAssertNothingByThemselves() {
    String text = "Members pay by the month.";
    for (String heading : List.of("Questions for class", "How the model changed")) {
      assertThat(TAGGER.tag(parsed(List.of(), new Section(heading, List.of(plain(text))))))
          .as(heading)
          .isEmpty();
    }
  }

  @Test
  void aCaseInAnotherLanguageKeepsWhatItStates() {
    PatternTag stated = PatternTag.stated(BusinessModelPattern.FREEMIUM, "Kostenlos.");
    ParsedCase english = parsed(List.of(stated), new Section("", List.of(plain("Freemium."))));
    ParsedCase german = new ParsedCase(english.facts(), english.sections(), english.canvas(), "de");
    TaggedCase tagged = new CaseTagger(CODEBOOK, new EnglishWords()).tag(german);
    assertThat(tagged.patterns()).containsExactly(stated);
  }

  @Test
  void everyMoreSentenceMakesItSurer() {
    double one = TAGGER.tagText("It runs online auctions.").getFirst().confidence().value();
    double two =
        TAGGER
            .tagText("It runs online auctions. The hammer price is paid at once.")
            .getFirst()
            .confidence()
            .value();
    assertThat(two).isGreaterThan(one).isLessThan(1);
  }

  @Test
  void anyMixtureOfWordsGivesExactEvidence() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> pool =
        List.of(
            "auction",
            "auctions",
            "runs",
            "free tier",
            "subscribers",
            "pay",
            "nothing",
            "not",
            "no",
            "by the month",
            ", ",
            ". ",
            "; ",
            "franchisees",
            "connects",
            "drivers",
            "riders",
            "rents out tools",
            "advertisers pay",
            "\u0000",
            "<b>",
            "\n",
            "\ud83d\ude80",
            "\u2019s",
            "e\u0301",
            "until",
            "low-cost airline",
            "is a",
            "waste into",
            "turns");
    for (int round = 0; round < 2_000; round++) {
      String text =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(_ -> pool.get(random.nextInt(pool.size())))
              .collect(Collectors.joining(" "));
      for (PatternTag tag : TAGGER.tagText(text)) {
        assertThat(tag.evidence())
            .as("seed %d, text %s", seed, text)
            .isNotEmpty()
            .hasSizeLessThanOrEqualTo(8)
            .allSatisfy(e -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.words()));
      }
    }
  }

  @Test
  void aMegabyteInOneLineIsJustALongText() {
    assertThat(TAGGER.tagText("members pay by the month for online auctions ".repeat(24_000)))
        .isNotEmpty();
    for (String trap : List.of("pay ", "free ", "for nothing ", "not ", "matches drivers ")) {
      TAGGER.tagText(trap.repeat(100_000));
    }
  }

  @Test
  void everyPatternHasADefinitionATestANearMissAndCues() {
    PatternBook book = CODEBOOK.patterns();
    Set<BusinessModelPattern> cued =
        book.cues(new EnglishWords()).all().stream()
            .filter(cue -> cue.rule().strength() == Strength.STRONG)
            .map(cue -> cue.rule().pattern())
            .collect(Collectors.toSet());
    for (BusinessModelPattern pattern : BusinessModelPattern.values()) {
      assertThat(book.definition(pattern).definition()).as(pattern.id()).endsWith(".");
      assertThat(book.definition(pattern).test()).as(pattern.id()).endsWith("?");
      assertThat(book.definition(pattern).nearMiss()).as(pattern.id()).endsWith(".");
    }
    assertThat(cued).containsExactlyInAnyOrder(BusinessModelPattern.values());
    assertThat(
            Arrays.stream(BusinessModelPattern.values())
                .map(p -> book.definition(p).definition())
                .distinct())
        .hasSize(55);
  }

  private static PatternTag only(List<PatternTag> tags, BusinessModelPattern pattern) {
    assertThat(ids(tags)).containsExactly(pattern.id());
    return tags.getFirst();
  }

  private static List<String> ids(List<PatternTag> tags) {
    return tags.stream().map(t -> t.pattern().id()).toList();
  }

  private static Canvas canvas(Map<Block, List<String>> items) {
    return new Canvas(
        "",
        null,
        items.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().stream().map(CanvasItem::of).toList())),
        List.of());
  }

  private static Paragraph plain(String text) {
    return Paragraph.plain(text);
  }

  private static ParsedCase parsed(List<PatternTag> stated, Section section) {
    CaseFacts facts =
        new CaseFacts(
            new CaseId("acme"),
            Shelf.CASES,
            "Acme",
            "A firm on paper",
            List.of(),
            null,
            Set.of(),
            null,
            null,
            null,
            List.of(),
            null,
            stated,
            List.of(),
            Sourcing.THIN);
    return new ParsedCase(facts, List.of(section), Canvas.EMPTY, "en");
  }
}
