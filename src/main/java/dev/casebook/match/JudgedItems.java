package dev.casebook.match;

import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import dev.casebook.model.ItemJudgement;
import java.util.List;
import java.util.stream.Stream;

/// Items that were judged to be no activity, a chore, or too vague to mean anything.
final class JudgedItems implements Rule {

  private static final String RESOURCE_MEND =
      "Would it stand better among the key resources? Which work of yours keeps it up or puts it to"
          + " use: is that the activity?";
  private static final String RESULT_MEND =
      "Which work would bring this result about? Could that stand here instead?";
  private static final String OTHER_MEND =
      "Is this something you do, or something you have or hope for? Which work stands behind it?";
  private static final String TO_DO_MEND =
      "Which lasting activity is this chore a part of, and would the business fail without it?";
  private static final String VAGUE_MEND =
      "Could a rival of any kind write the same? What do you do, to what, and for whom?";

  @Override
  public List<Finding> check(Draft draft) {
    return draft.tagged().judgements().stream()
        .filter(j -> j.item() >= 0 && j.item() < draft.items(j.block()).size())
        .flatMap(j -> finding(draft, j))
        .toList();
  }

  private static Stream<Finding> finding(Draft draft, ItemJudgement judged) {
    String words = draft.items(judged.block()).get(judged.item()).text();
    return switch (judged.kind()) {
      case RESOURCE -> thing(judged, words, RESOURCE_MEND);
      case RESULT -> of(FindingKind.NOT_AN_ACTIVITY, judged, words, RESULT_MEND);
      case TO_DO -> of(FindingKind.TO_DO_ITEM, judged, words, TO_DO_MEND);
      case VAGUE -> of(FindingKind.VAGUE_ITEM, judged, words, VAGUE_MEND);
      case OTHER ->
          Things.named(words) && draft.activitiesAt(judged.block(), judged.item()).isEmpty()
              ? thing(judged, words, OTHER_MEND)
              : Stream.empty();
      case ACTIVITY -> Stream.empty();
    };
  }

  /// Who writes down a thing of his own, such as "own data centre", means the running of it.
  private static Stream<Finding> thing(ItemJudgement judged, String words, String mend) {
    return DoneOurselves.saidOf(words)
        ? Stream.empty()
        : of(FindingKind.NOT_AN_ACTIVITY, judged, words, mend);
  }

  private static Stream<Finding> of(
      FindingKind kind, ItemJudgement judged, String words, String mend) {
    return Stream.of(
        new Finding(kind, judged.block(), Passages.shortened(words), judged.reason(), mend));
  }
}
