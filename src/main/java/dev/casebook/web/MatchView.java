package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.Analogue;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Match;
import dev.casebook.model.Passage;
import dev.casebook.model.Reason;
import dev.casebook.web.MatchPage.AnalogueView;
import dev.casebook.web.MatchPage.BenchmarkView;
import dev.casebook.web.MatchPage.PassageView;
import dev.casebook.web.MatchPage.ReasonView;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Turns a match into what the page shows.
record MatchView(Match match) {

  private static final int REASONS = 8;

  List<AnalogueView> analogues() {
    return match.analogues().stream().map(MatchView::analogue).toList();
  }

  static AnalogueView analogue(Analogue analogue) {
    return new AnalogueView(
        analogue.facts().id().slug(),
        analogue.facts().company(),
        analogue.facts().title(),
        CaseLine.of(analogue.facts()),
        (int) Math.round(analogue.score() * 100),
        analogue.near(),
        analogue.reasons().stream().limit(REASONS).map(MatchView::reason).toList(),
        activities(analogue.shared()),
        activities(analogue.theirs()));
  }

  private static List<ActivityView> activities(Collection<Activity> activities) {
    return activities.stream().sorted().map(ActivityView::of).toList();
  }

  private static ReasonView reason(Reason reason) {
    return new ReasonView(
        reason.block().title(),
        reason.yours(),
        reason.theirs(),
        reason.passage().text(),
        EvidenceQuote.anchor(reason.passage().place()),
        String.format(Locale.ROOT, "%.1f", reason.share() * 100));
  }

  List<BenchmarkView> benchmark() {
    return match.benchmark().stream().map(MatchView::line).toList();
  }

  private static BenchmarkView line(BenchmarkLine line) {
    return new BenchmarkView(
        ActivityView.of(line.activity()),
        line.peers(),
        line.of(),
        line.of() == 0 ? 0 : Math.round(100f * line.peers() / line.of()),
        line.yours(),
        line.partnerRun(),
        line.passages().stream().map(MatchView::passage).toList());
  }

  private static PassageView passage(Passage passage) {
    return new PassageView(
        passage.id().slug(), EvidenceQuote.anchor(passage.place()), passage.text());
  }
}
