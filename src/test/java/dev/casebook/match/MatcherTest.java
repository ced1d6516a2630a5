package dev.casebook.match;

import static dev.casebook.model.Activity.*;
import static dev.casebook.model.Block.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.casebook.model.Analogue;
import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import dev.casebook.model.Distance;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Place;
import dev.casebook.model.Reason;
import dev.casebook.model.Shelf;
import dev.casebook.model.TaggedCanvas;
import dev.casebook.model.WhyNot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private final Matcher matcher = new Matcher(new CrudeWords());
  private final MatchBase base = Companies.base();

  @Test
  void aBoatSharingMarketplaceIsLikeHomeSharingAndNotLikeABoatBuilder() throws InvalidRequest {
    Match match = match(Companies.boatSharing(), MatchOptions.DEFAULT);

    assertThat(companies(match)).startsWith("Roomy", "Drivy");
    assertThat(score(match, "Drivy")).isGreaterThan(1.5 * score(match, "Hullwright"));
  }

  @Test
  void wordsAloneStillRankWhereNoActivityWasFound() throws InvalidRequest {
    Match match =
        match(Sketch.canvas().item(REVENUE_STREAMS, "Monthly subscription"), MatchOptions.DEFAULT);

    assertThat(match.analogues().getFirst().facts().company()).isEqualTo("Ledgerly");
    assertThat(match.analogues().getFirst().score()).isCloseTo(1, within(1e-9));
  }

  @Test
  void thereAreAsManyAnaloguesAsAskedForEvenWithNothingInCommon() throws InvalidRequest {
    Match match =
        match(Sketch.canvas().item(VALUE_PROPOSITIONS, "qwertz"), options(7, Distance.ANY));

    assertThat(companies(match))
        .containsExactly(
            "Airway", "Chandlery", "Drivy", "Grocer", "Hullwright", "Ledgerly", "Roomy");
    assertThat(match.analogues()).allMatch(a -> a.score() == 0 && a.reasons().isEmpty());
    assertThat(match.peers()).isEmpty();
    assertThat(match.benchmark()).isEmpty();
  }

  @Test
  void aReasonSetsYourWordsBesideTheirsWithThePassage() throws InvalidRequest {
    Match match = match(Companies.boatSharing(), MatchOptions.DEFAULT);

    Analogue roomy = match.analogues().getFirst();
    Reason activity =
        roomy.reasons().stream()
            .filter(r -> r.theirs().equals("Winning hosts city by city"))
            .findFirst()
            .orElseThrow();
    assertThat(activity.block()).isEqualTo(KEY_ACTIVITIES);
    assertThat(activity.yours()).isEqualTo("Recruiting boat owners in every marina");
    assertThat(activity.passage().place()).isEqualTo(new Place.OnCanvas(KEY_ACTIVITIES, 0));
    assertThat(activity.passage().id()).isEqualTo(new CaseId("roomy"));
    assertThat(roomy.reasons())
        .anyMatch(r ->
            r.block() == REVENUE_STREAMS
                && r.yours().equals("Commission on each boat booking")
                && r.theirs().equals("Commission on each booking"));
    assertThat(roomy.reasons())
        .extracting(Reason::share)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(roomy.shared()).containsExactlyInAnyOrder(NETWORK_GROWTH, MATCHMAKING, TRUST_SAFETY);
    assertThat(roomy.theirs()).containsExactly(PAYMENTS_BILLING);
    assertThat(roomy.yours()).isEmpty();
  }

  @Test
  void evidenceInLongProseIsShownInAPassageAroundIt() throws InvalidRequest {
    String filler = "It began in a shed and went on for years without much of a plan. ".repeat(20);
    String words = "matches dog walkers with dog owners";
    MatchBase dogs =
        Sketch.base(
            Sketch.of("Walkies").prose(filler + "It " + words + ". " + filler, words, MATCHMAKING));
    Match match =
        matcher.match(
            dogs,
            Sketch.canvas().item(KEY_ACTIVITIES, "Matching cats", MATCHMAKING).tagged(),
            MatchOptions.DEFAULT);

    Reason reason = match.analogues().getFirst().reasons().getFirst();
    assertThat(reason.theirs()).isEqualTo(words);
    assertThat(reason.passage().place()).isEqualTo(new Place.InSection(0, 0));
    assertThat(reason.passage().text()).contains(words).startsWith("…").endsWith("…");
    assertThat(reason.passage().text().length()).isBetween(200, 282);
  }

  @Test
  void nearIsTheIndustryOfTheRequestThenOfTheCanvasThenThatOfTheNearest() throws InvalidRequest {
    Sketch canvas = Companies.boatSharing();
    Match inferred = match(canvas, MatchOptions.DEFAULT);
    Match ofCanvas = match(Companies.boatSharing().industry(Industry.BANKS), MatchOptions.DEFAULT);
    Match ofRequest =
        match(
            Companies.boatSharing().industry(Industry.BANKS),
            new MatchOptions(
                10, Distance.NEAR, Industry.TRANSPORTATION, Map.of(), List.of(), null, shelves()));

    assertThat(inferred.inferred()).isTrue();
    assertThat(inferred.industry()).isEqualTo(Industry.CONSUMER_SERVICES);
    assertThat(ofCanvas.inferred()).isFalse();
    assertThat(ofCanvas.industry()).isEqualTo(Industry.BANKS);
    assertThat(companies(ofRequest)).containsExactly("Drivy", "Airway");
    assertThat(ofRequest.analogues()).allMatch(Analogue::near);
  }

  @Test
  void farLeavesTheSameIndustryOut() throws InvalidRequest {
    Match match =
        match(Companies.boatSharing().industry(Industry.TRANSPORTATION), options(3, Distance.FAR));

    assertThat(companies(match)).hasSize(3).startsWith("Roomy").doesNotContain("Drivy", "Airway");
    assertThat(match.analogues()).noneMatch(Analogue::near);
  }

  @Test
  void ofSeveralCasesOfACompanyOnlyTheBestIsShown() throws InvalidRequest {
    MatchBase two =
        Sketch.base(
            Sketch.of("Big")
                .slug("big-shop")
                .item(KEY_ACTIVITIES, "Running shops", STORE_OPERATIONS),
            Sketch.of("Big").slug("big-cloud").item(KEY_ACTIVITIES, "Hosting", PLATFORM_OPERATIONS),
            Companies.software());
    Match match =
        matcher.match(
            two,
            Sketch.canvas().item(KEY_ACTIVITIES, "Hosting sites", PLATFORM_OPERATIONS).tagged(),
            whyNot("big-shop"));

    assertThat(match.analogues())
        .extracting(a -> a.facts().id().slug())
        .containsExactly("big-cloud", "ledgerly");
    assertThat(match.peers()).containsExactly(new CaseId("big-cloud"));
    assertThat(standing(match).explanation()).contains("big-cloud");
  }

  @Test
  void aBlockWithWeightNothingGivesNoReason() throws InvalidRequest {
    Match match =
        match(
            Companies.boatSharing(),
            new MatchOptions(
                10,
                Distance.ANY,
                null,
                Map.of(KEY_ACTIVITIES, 0.0, CUSTOMER_SEGMENTS, 10.0),
                List.of(),
                null,
                shelves()));

    assertThat(match.analogues().getFirst().facts().company()).isEqualTo("Hullwright");
    assertThat(match.analogues())
        .flatExtracting(Analogue::reasons)
        .noneMatch(r -> r.block() == KEY_ACTIVITIES);
  }

  @Test
  void importedCasesAreLeftOutUnlessAskedFor() throws InvalidRequest {
    MatchBase mixed =
        Sketch.base(Companies.homeSharing().shelf(Shelf.IMPORTED), Companies.carSharing());

    assertThat(companies(matcher.match(mixed, boats(), MatchOptions.DEFAULT)))
        .containsExactly("Drivy");
    MatchOptions all =
        new MatchOptions(
            10, Distance.ANY, null, Map.of(), List.of(), null, Set.of(Shelf.IMPORTED, Shelf.CASES));
    assertThat(companies(matcher.match(mixed, boats(), all))).containsExactly("Roomy", "Drivy");
  }

  @Test
  void partnersInCommonTieThePartnersBlock() throws InvalidRequest {
    Match match =
        match(Sketch.canvas().partner("Insurance company", RISK_ASSESSMENT), MatchOptions.DEFAULT);

    assertThat(match.analogues().getFirst().facts().company()).isEqualTo("Drivy");
    assertThat(match.analogues().getFirst().reasons())
        .extracting(Reason::block)
        .containsOnly(KEY_PARTNERS);
    assertThat(match.analogues().getFirst().shared()).isEmpty();
  }

  @Test
  void anEmptyCanvasIsRefusedWithAWayOut() {
    assertThatThrownBy(() -> match(Sketch.canvas(), MatchOptions.DEFAULT))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              assertThat(e.field()).isEqualTo("canvas");
              assertThat(e.hint()).contains("key activity");
            });
  }

  @Test
  void weightsThatLeaveNothingToCompareAreRefused() {
    Map<Block, Double> none = Map.of(REVENUE_STREAMS, 0.0);
    assertThatThrownBy(() ->
            match(
                Sketch.canvas().item(REVENUE_STREAMS, "Tickets"),
                new MatchOptions(10, Distance.ANY, null, none, List.of(), null, shelves())))
        .isInstanceOfSatisfying(
            InvalidRequest.class, e -> assertThat(e.field()).isEqualTo("weight"));
  }

  @Test
  void aSlugThatTheBaseLacksIsRefusedWithThoseNearIt() {
    assertThatThrownBy(() -> match(Companies.boatSharing(), whyNot("romy")))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              assertThat(e.field()).isEqualTo("why_not");
              assertThat(e.hint()).isEqualTo("Did you mean roomy?");
            });
    assertThatThrownBy(() -> match(Companies.boatSharing(), peers("hullwright-and-sons")))
        .isInstanceOfSatisfying(
            InvalidRequest.class, e -> assertThat(e.hint()).contains("hullwright"));
    assertThatThrownBy(() -> match(Companies.boatSharing(), peers("zzzzzzzzzzzz")))
        .isInstanceOfSatisfying(InvalidRequest.class, e -> assertThat(e.hint()).contains("Search"));
  }

  @Test
  void whyNotTellsRankWhatIsSharedAndWhatIsMissing() throws InvalidRequest {
    Match match = match(Companies.boatSharing(), whyNot("hullwright"));

    assertThat(standing(match).rank()).isEqualTo(3);
    assertThat(standing(match).explanation())
        .contains("shares no activity with you, only words")
        .contains("matchmaking")
        .contains("Hullwright does not");
    assertThat(standing(match).analogue().score()).isEqualTo(score(match, "Hullwright"));
    Match best = match(Companies.boatSharing(), whyNot("roomy"));
    assertThat(standing(best).rank()).isEqualTo(1);
    assertThat(standing(best).explanation()).contains("Nothing ranks above it");
  }

  @Test
  void tiesGoByCompanyThenBySlug() throws InvalidRequest {
    MatchBase twins =
        Sketch.base(
            Sketch.of("Beta").item(KEY_ACTIVITIES, "Hosting", PLATFORM_OPERATIONS),
            Sketch.of("Alpha").slug("z").item(KEY_ACTIVITIES, "Hosting", PLATFORM_OPERATIONS),
            Sketch.of("Alpha").slug("a").item(KEY_ACTIVITIES, "Hosting", PLATFORM_OPERATIONS));
    Match match =
        matcher.match(
            twins,
            Sketch.canvas().item(KEY_ACTIVITIES, "Hosting", PLATFORM_OPERATIONS).tagged(),
            MatchOptions.DEFAULT);

    assertThat(match.analogues())
        .extracting(a -> a.facts().id().slug())
        .containsExactly("a", "beta");
  }

  @Test
  void anEmptyBaseAnswersWithNothing() throws InvalidRequest {
    Match match = matcher.match(Sketch.base(), boats(), MatchOptions.DEFAULT);

    assertThat(match.analogues()).isEmpty();
    assertThat(match.industry()).isNull();
    assertThat(match.base()).isEqualTo(Sketch.VERSION);
  }

  private static TaggedCanvas boats() {
    return Companies.boatSharing().tagged();
  }

  private Match match(Sketch canvas, MatchOptions options) throws InvalidRequest {
    return matcher.match(base, canvas.tagged(), options);
  }

  private static List<String> companies(Match match) {
    return match.analogues().stream().map(a -> a.facts().company()).toList();
  }

  private static double score(Match match, String company) {
    return match.analogues().stream()
        .filter(a -> a.facts().company().equals(company))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static WhyNot standing(Match match) {
    return Objects.requireNonNull(match.whyNot());
  }

  private static MatchOptions options(int top, Distance distance) {
    return new MatchOptions(top, distance, null, Map.of(), List.of(), null, shelves());
  }

  private static MatchOptions whyNot(@Nullable String slug) {
    CaseId id = slug == null ? null : new CaseId(slug);
    return new MatchOptions(10, Distance.ANY, null, Map.of(), List.of(), id, shelves());
  }

  private static MatchOptions peers(String... slugs) {
    List<CaseId> ids = Arrays.stream(slugs).map(CaseId::new).toList();
    return new MatchOptions(10, Distance.ANY, null, Map.of(), ids, null, shelves());
  }

  private static Set<Shelf> shelves() {
    return Set.of(Shelf.CASES, Shelf.ILLUSTRATIONS);
  }
}
