package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Block;
import dev.casebook.model.Evidence;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A venture that runs only what everyone runs: each of its activities is run by at least 60 % of
/// at least four peers, and none is rare, that is run by fewer than a quarter of the base.
final class EasyToCopy implements Rule {

  private static final int FEWEST_PEERS = 4;
  private static final double EVERYONE = 0.6;
  private static final double RARE = 0.25;

  @Override
  public List<Finding> check(Draft draft) {
    Map<Activity, Evidence> own = draft.firmActivities();
    List<BenchmarkLine> lines =
        draft.benchmark().stream()
            .filter(l -> l.of() >= FEWEST_PEERS && own.containsKey(l.activity()))
            .toList();
    boolean common =
        lines.size() == own.size()
            && !lines.isEmpty()
            && lines.stream().allMatch(l -> isCommon(l, draft.rarity()));
    return common ? List.of(finding(draft, own, lines)) : List.of();
  }

  private static boolean isCommon(BenchmarkLine line, Rarity rarity) {
    return line.peers() >= EVERYONE * line.of() && rarity.commonness(line.activity()) >= RARE;
  }

  private static Finding finding(
      Draft draft, Map<Activity, Evidence> own, List<BenchmarkLine> lines) {
    String words =
        own.values().stream().map(draft::itemAround).distinct().collect(Collectors.joining("; "));
    String activities =
        Words.and(lines.stream().map(BenchmarkLine::activity).map(Words::inSentence).toList());
    return new Finding(
        FindingKind.EASY_TO_COPY,
        Block.KEY_ACTIVITIES,
        Passages.shortened(words),
        "Most of your peers run all that you run: " + activities + ".",
        "What do you do that a rival could not start doing next month? If there is something, does"
            + " the canvas say it?");
  }
}
