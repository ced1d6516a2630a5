package dev.casebook.match;

import dev.casebook.model.Finding;
import java.util.Comparator;
import java.util.List;

/// What to ask a founder about a canvas. Begin here to add a rule.
final class Review {

  private static final List<Rule> RULES =
      List.of(
          new JudgedItems(),
          new VagueItems(),
          new Bloat(),
          new EmptyBlocks(),
          new ServesNoBlock(),
          new UnservedBlock(),
          new UsuallyPartnered(),
          new DoneOurselves(),
          new EasyToCopy(),
          new UnpaidStream());

  private Review() {}

  /// All findings, in the order of [dev.casebook.model.FindingKind] and then of the canvas.
  static List<Finding> of(Draft draft) {
    return RULES.stream()
        .flatMap(r -> r.check(draft).stream())
        .sorted(Comparator.comparing(Finding::kind))
        .toList();
  }
}
