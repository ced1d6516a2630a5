package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;

/// One thing that a canvas and a case have in common, before words are put to it.
sealed interface Tie {

  /// The block in which they meet.
  Block block();

  /// What it adds to the score, above 0 and at most 1.
  double share();

  /// Both run the activity themselves, or both leave it to partners.
  record SharedActivity(Block block, Actor by, Activity activity, double share) implements Tie {}

  /// An item has a counterpart.
  ///
  /// @param yours index into the user's items of the block
  /// @param theirs index into the case's items of the block
  record LikeItems(Block block, int yours, int theirs, double share) implements Tie {}
}
