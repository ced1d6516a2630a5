package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;

/// An activity found in one text: which, whose, where, and how firmly.
///
/// @param by the firm or a partner
/// @param strength of the cue that found it
/// @param declared whether the words themselves name it as something that is done
/// @param discount what is left of the strength for the present, in 0..1
/// @param sentence number of the sentence within the text
/// @param start first UTF-16 unit
/// @param end one past the last
record Mention(
    Activity activity,
    Actor by,
    Strength strength,
    boolean declared,
    double discount,
    int sentence,
    int start,
    int end) {

  /// The chance that it is right, standing alone.
  ///
  /// @param byPlace whether the place too declares activities
  double value(boolean byPlace) {
    return strength.value(declared || byPlace) * discount;
  }
}
