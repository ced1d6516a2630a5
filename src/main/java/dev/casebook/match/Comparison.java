package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import java.util.List;
import java.util.function.Consumer;

/// One of the comparisons that a score is made of. Each has a weight; the weights of all that are
/// used together add up to 1, and each hands out ties whose shares add up to at most its weight.
sealed interface Comparison {

  /// How much a perfect likeness adds to the score.
  double weight();

  /// The same comparison, weighing `factor` times as much.
  Comparison times(double factor);

  /// Finds what the user's canvas has in common with a case.
  void compare(BaseCase theirs, Consumer<Tie> ties);

  /// Whether both run the same activities: the cosine of their profiles, one tie an activity.
  record OfProfiles(Block block, Actor by, Profile yours, double weight) implements Comparison {
    @Override
    public Comparison times(double factor) {
      return new OfProfiles(block, by, yours, weight * factor);
    }

    @Override
    public void compare(BaseCase theirs, Consumer<Tie> ties) {
      Profile other = theirs.profile(by);
      for (Activity activity : yours.activities()) {
        double share = weight * yours.part(activity, other);
        if (share > 0) {
          ties.accept(new Tie.SharedActivity(block, by, activity, share));
        }
      }
    }
  }

  /// Whether a block says the same: the mean over the user's items of the likeness to the best
  /// counterpart. Likeness up to 0.1 is a chance word in common and counts as none; items without
  /// any word to compare are left out of the mean.
  ///
  /// @param yours in the order of the canvas, at least one that is not empty
  record OfItems(Block block, List<Phrase> yours, double weight) implements Comparison {
    private static final double CHANCE = 0.1;

    @Override
    public Comparison times(double factor) {
      return new OfItems(block, yours, weight * factor);
    }

    @Override
    public void compare(BaseCase theirs, Consumer<Tie> ties) {
      double each = weight / yours.stream().filter(p -> !p.isEmpty()).count();
      List<Phrase> others = theirs.phrases(block);
      for (int i = 0; i < yours.size(); i++) {
        int best = -1;
        double likeness = CHANCE;
        for (int j = 0; j < others.size(); j++) {
          double found = yours.get(i).likeness(others.get(j));
          if (found > likeness) {
            best = j;
            likeness = found;
          }
        }
        if (best >= 0 && each > 0) {
          ties.accept(new Tie.LikeItems(block, i, best, each * likeness));
        }
      }
    }
  }
}
