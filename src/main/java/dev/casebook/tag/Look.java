package dev.casebook.tag;

import dev.casebook.model.Activity;
import java.util.List;

/// What cues say about one text, before anything is made of it.
///
/// @param scan the text in words
/// @param mentions what stands, by place
/// @param silenced cues that earn nothing, since others act, it is denied, or it is over
record Look(Scan scan, List<Mention> mentions, List<Silenced> silenced) {

  /// A cue that was held back, and the number of its sentence.
  record Silenced(Activity activity, Strength strength, int sentence) {}

  /// Keeps copies of the lists.
  Look {
    mentions = List.copyOf(mentions);
    silenced = List.copyOf(silenced);
  }
}
