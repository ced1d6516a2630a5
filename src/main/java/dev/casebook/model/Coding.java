package dev.casebook.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What one coder found in one text.
///
/// @param firm activities that the firm runs, in the order of the codebook; empty where there are
///   none
/// @param partner activities that a partner runs
/// @param primary those of the firm's that the words give most weight to
public record Coding(Set<Activity> firm, Set<Activity> partner, Set<Activity> primary) {

  /// Keeps sorted copies. Throws [IllegalArgumentException] where a primary activity is not among
  /// the firm's.
  public Coding {
    firm = sorted(firm);
    partner = sorted(partner);
    primary = sorted(primary);
    if (!firm.containsAll(primary)) {
      throw new IllegalArgumentException("primary but not coded: " + primary);
    }
  }

  private static Set<Activity> sorted(Set<Activity> activities) {
    Set<Activity> copy = EnumSet.noneOf(Activity.class);
    copy.addAll(activities);
    return Collections.unmodifiableSet(copy);
  }
}
