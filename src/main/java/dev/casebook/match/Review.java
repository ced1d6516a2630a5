package dev.casebook.match;

import dev.casebook.model.Block;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /// All findings, in the order of [dev.casebook.model.FindingKind] and then of the canvas. Where
  /// two rules ask the same of the same words, the first has its say.
  static List<Finding> of(Draft draft) {
    Map<Asked, Finding> findings = new LinkedHashMap<>();
    RULES.stream()
        .flatMap(r -> r.check(draft).stream())
        .forEach(f -> findings.putIfAbsent(new Asked(f.kind(), f.block(), f.words()), f));
    return findings.values().stream().sorted(Comparator.comparing(Finding::kind)).toList();
  }

  private record Asked(FindingKind kind, @Nullable Block block, String words) {}
}
