package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Block;
import dev.casebook.model.Evidence;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.List;
import java.util.Map;

/// An activity that the venture keeps to itself while at least half of the peers that need it, and
/// there must be at least four of those, leave it to partners.
final class UsuallyPartnered implements Rule {

  /// Asked wherever a partner might do it as well.
  static final String MEND =
      "What do you gain by doing it yourselves? Could a partner do it, so that you are free for"
          + " what only you can do?";

  private static final int FEWEST = 4;

  @Override
  public List<Finding> check(Draft draft) {
    Map<Activity, Evidence> own = draft.firmActivities();
    return draft.benchmark().stream()
        .filter(l -> l.peers() + l.partnerRun() >= FEWEST)
        .filter(l -> l.partnerRun() >= l.peers())
        .flatMap(l -> {
          Evidence evidence = own.get(l.activity());
          return evidence == null
              ? java.util.stream.Stream.empty()
              : java.util.stream.Stream.of(finding(l, draft.itemAround(evidence)));
        })
        .toList();
  }

  private static Finding finding(BenchmarkLine line, String words) {
    int all = line.peers() + line.partnerRun();
    return new Finding(
        FindingKind.USUALLY_PARTNERED,
        Block.KEY_ACTIVITIES,
        words,
        line.partnerRun()
            + " of the "
            + all
            + " peers that need "
            + Words.inSentence(line.activity())
            + " leave it to partners.",
        MEND);
  }
}
