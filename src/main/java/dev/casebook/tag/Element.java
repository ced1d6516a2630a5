package dev.casebook.tag;

import java.util.Map;
import java.util.Set;

/// A part of a [Phrase].
sealed interface Element {

  /// One word out of several.
  ///
  /// @param inflected accepted in any inflection: stem, and what [Inflection#rest] leaves of the
  ///   forms
  /// @param forms accepted only as written, in lower case
  /// @param optional whether it may be missing
  record Choice(Map<String, Set<String>> inflected, Set<String> forms, boolean optional)
      implements Element {
    /// Keeps copies.
    public Choice {
      inflected = Map.copyOf(inflected);
      forms = Set.copyOf(forms);
    }

    /// Whether the word at `at` is one of the choice.
    boolean accepts(Scan scan, int at) {
      if (forms.contains(scan.lower(at))) {
        return true;
      }
      Set<String> rests = inflected.get(scan.stem(at));
      return rests != null && rests.contains(Inflection.rest(scan.lower(at)));
    }
  }

  /// Up to `most` words of any kind, never across the end of a clause.
  record Gap(int most) implements Element {}

  /// The next word, or for the first element the word before, is none of these.
  record Barred(Choice words) implements Element {}

  /// The phrase opens a sentence or an item.
  record Opening() implements Element {}
}
