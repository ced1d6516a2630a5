package dev.casebook.tag;

import java.util.Set;

/// A part of a [Phrase].
sealed interface Element {

  /// One word out of several.
  ///
  /// @param stems accepted whatever the ending
  /// @param forms accepted only as written, in lower case
  /// @param optional whether it may be missing
  record Choice(Set<String> stems, Set<String> forms, boolean optional) implements Element {
    /// Keeps copies of the sets.
    public Choice {
      stems = Set.copyOf(stems);
      forms = Set.copyOf(forms);
    }

    /// Whether the word at `at` is one of the choice.
    boolean accepts(Scan scan, int at) {
      return stems.contains(scan.stem(at)) || forms.contains(scan.lower(at));
    }
  }

  /// Up to `most` words of any kind, never across the end of a clause.
  record Gap(int most) implements Element {}

  /// The next word, or for the first element the word before, is none of these.
  record Barred(Choice words) implements Element {}

  /// The phrase opens a sentence or an item.
  record Opening() implements Element {}
}
