package dev.casebook.tag;

import java.util.Set;

/// What a phrase of a pattern stands for.
///
/// @param part which part of the rule, from 0
/// @param in where it counts
/// @param denies whether the phrase itself holds a denial, as "pay nothing" does
record PatternCue(PatternRule rule, int part, Set<Spot> in, boolean denies) {

  /// Keeps a copy of the set.
  PatternCue {
    in = Set.copyOf(in);
  }
}
