package dev.casebook.model;

import java.util.List;
import java.util.Set;

/// A case that works as the user's canvas does.
///
/// @param score 0..1, the sum of the reasons' shares
/// @param near whether it is in the user's industry
/// @param reasons by falling share
/// @param shared activities that both run
/// @param theirs activities that only the case runs
/// @param yours activities that only the user runs
public record Analogue(
    CaseFacts facts,
    double score,
    boolean near,
    List<Reason> reasons,
    Set<Activity> shared,
    Set<Activity> theirs,
    Set<Activity> yours) {

  /// Keeps copies of the collections.
  public Analogue {
    reasons = List.copyOf(reasons);
    shared = Set.copyOf(shared);
    theirs = Set.copyOf(theirs);
    yours = Set.copyOf(yours);
  }
}
