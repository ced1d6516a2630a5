package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import org.jspecify.annotations.Nullable;

/// An activity found in one text: which, whose, where, and how firmly.
///
/// @param by the firm or a partner
/// @param strength of the cue that found it; null where none did and a classifier read it from the
///   sentence as a whole
/// @param declared whether the words themselves name it as something that is done
/// @param discount what is left of the strength for the present, in 0..1
/// @param sentence number of the sentence within the text
/// @param start first UTF-16 unit
/// @param end one past the last
/// @param chance of being right, in 0..1, as a classifier judged it; null where only cues were
///   asked
record Mention(
    Activity activity,
    Actor by,
    @Nullable Strength strength,
    boolean declared,
    double discount,
    int sentence,
    int start,
    int end,
    @Nullable Double chance) {

  /// The chance that it is right, standing alone.
  ///
  /// @param byPlace whether the place too declares activities
  double value(boolean byPlace) {
    if (chance != null) {
      return chance;
    }
    return strength == null ? 0 : strength.value(declared || byPlace) * discount;
  }

  /// This mention with the chance that a classifier gave it.
  Mention withChance(double chance) {
    return new Mention(activity, by, strength, declared, discount, sentence, start, end, chance);
  }
}
