package dev.casebook.match;

import static dev.casebook.model.Activity.*;
import static dev.casebook.model.Block.KEY_ACTIVITIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Activity;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.CaseId;
import dev.casebook.model.Distance;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Shelf;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

  private final Matcher matcher = new Matcher(new CrudeWords());

  @Test
  void countsThePeersThatRunAnActivityBesideYoursWithOnePassageEach() throws InvalidRequest {
    Match match = match(Companies.base(), peers("roomy", "drivy", "ledgerly", "roomy"));

    assertThat(match.peers())
        .containsExactly(new CaseId("roomy"), new CaseId("drivy"), new CaseId("ledgerly"));
    BenchmarkLine line = line(match, MATCHMAKING);
    assertThat(line.peers()).isEqualTo(2);
    assertThat(line.of()).isEqualTo(3);
    assertThat(line.yours()).isTrue();
    assertThat(line.passages())
        .extracting(p -> p.text())
        .containsExactly("Matching guests with homes", "Ranking cars near the renter");
    assertThat(line(match, SOFTWARE_DEVELOPMENT).yours()).isFalse();
  }

  @Test
  void whatPartnersRunIsCountedApart() throws InvalidRequest {
    BenchmarkLine line = line(match(Companies.base(), peers("roomy", "drivy")), RISK_ASSESSMENT);

    assertThat(line.peers()).isZero();
    assertThat(line.partnerRun()).isEqualTo(1);
    assertThat(line.passages()).isEmpty();
  }

  @Test
  void whatOnlyYouRunIsALineOfItsOwn() throws InvalidRequest {
    BenchmarkLine line = line(match(Companies.base(), peers("ledgerly")), TRUST_SAFETY);

    assertThat(line.peers()).isZero();
    assertThat(line.yours()).isTrue();
  }

  @Test
  void mostCommonFirstThenByTitle() throws InvalidRequest {
    Match match = match(Companies.base(), peers("roomy", "drivy", "ledgerly"));

    assertThat(match.benchmark())
        .isSortedAccordingTo((a, b) ->
            a.peers() != b.peers()
                ? b.peers() - a.peers()
                : a.activity().title().compareTo(b.activity().title()));
  }

  @Test
  void peersAreTheNearestTenAtAnyDistance() throws InvalidRequest {
    Sketch[] many =
        IntStream.range(0, 14)
            .mapToObj(i ->
                Sketch.of("Firm " + (char) ('a' + i)).item(KEY_ACTIVITIES, "Matching", MATCHMAKING))
            .toArray(Sketch[]::new);
    MatchOptions near =
        new MatchOptions(1, Distance.NEAR, null, Map.of(), List.of(), null, Set.of(Shelf.CASES));

    Match match = match(Sketch.base(many), near);

    assertThat(match.peers()).hasSize(10).startsWith(new CaseId("firm-a"));
    assertThat(line(match, MATCHMAKING).of()).isEqualTo(10);
  }

  @Test
  void illustrationsAreAnaloguesButNeverPeers() throws InvalidRequest {
    MatchBase base =
        Sketch.base(Companies.homeSharing().shelf(Shelf.ILLUSTRATIONS), Companies.carSharing());

    Match match = match(base, MatchOptions.DEFAULT);

    assertThat(match.analogues()).hasSize(2);
    assertThat(match.peers()).containsExactly(new CaseId("drivy"));
    assertThatThrownBy(() -> match(base, peers("roomy")))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              assertThat(e.field()).isEqualTo("peers");
              assertThat(e.finding()).contains("invented");
            });
  }

  private Match match(MatchBase base, MatchOptions options) throws InvalidRequest {
    return matcher.match(base, Companies.boatSharing().tagged(), options);
  }

  private static BenchmarkLine line(Match match, Activity activity) {
    return match.benchmark().stream()
        .filter(l -> l.activity() == activity)
        .findFirst()
        .orElseThrow();
  }

  private static MatchOptions peers(String... slugs) {
    List<CaseId> ids = Arrays.stream(slugs).map(CaseId::new).toList();
    return new MatchOptions(
        10, Distance.ANY, null, Map.of(), ids, null, Set.of(Shelf.CASES, Shelf.ILLUSTRATIONS));
  }
}
