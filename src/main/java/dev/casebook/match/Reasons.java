package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Analogue;
import dev.casebook.model.Evidence;
import dev.casebook.model.Industry;
import dev.casebook.model.Place;
import dev.casebook.model.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts words to ties: what was a number becomes your words beside theirs.
///
/// @param question whose canvas it is
/// @param industry the user's, or null
record Reasons(Question question, @Nullable Industry industry) {

  /// A case as an analogue, each tie as a reason.
  Analogue analogue(Scored scored) {
    BaseCase it = scored.it();
    List<Reason> reasons = scored.ties().stream().map(t -> reason(t, it)).toList();
    Set<Activity> yours = question.firm().activities();
    Set<Activity> theirs = it.firm().activities();
    return new Analogue(
        it.facts(),
        scored.score(),
        Ranking.isNear(it, industry),
        reasons,
        both(yours, theirs),
        only(theirs, yours),
        only(yours, theirs));
  }

  private Reason reason(Tie tie, BaseCase it) {
    return switch (tie) {
      case Tie.SharedActivity shared -> reason(shared, it);
      case Tie.LikeItems like -> reason(like, it);
    };
  }

  private Reason reason(Tie.SharedActivity tie, BaseCase it) {
    Profile mine =
        switch (tie.by()) {
          case FIRM -> question.firm();
          case PARTNER -> question.partner();
        };
    Evidence theirs = it.profile(tie.by()).evidence(tie.activity());
    return new Reason(
        tie.block(),
        Passages.shortened(mine.evidence(tie.activity()).words()),
        Passages.shortened(theirs.words()),
        Passages.of(it.stored(), theirs),
        tie.share());
  }

  private Reason reason(Tie.LikeItems tie, BaseCase it) {
    Place.OnCanvas place = new Place.OnCanvas(tie.block(), tie.theirs());
    return new Reason(
        tie.block(),
        Passages.shortened(question.tagged().canvas().items(tie.block()).get(tie.yours()).text()),
        Passages.shortened(it.stored().tagged().textAt(place)),
        Passages.of(it.stored(), place),
        tie.share());
  }

  private static Set<Activity> both(Set<Activity> these, Set<Activity> those) {
    Set<Activity> both = copy(these);
    both.retainAll(those);
    return both;
  }

  private static Set<Activity> only(Set<Activity> these, Set<Activity> those) {
    Set<Activity> only = copy(these);
    only.removeAll(those);
    return only;
  }

  private static Set<Activity> copy(Set<Activity> activities) {
    Set<Activity> copy = EnumSet.noneOf(Activity.class);
    copy.addAll(activities);
    return copy;
  }
}
