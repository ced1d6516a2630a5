package dev.casebook.tag;

import dev.casebook.model.BusinessModelPattern;

/// A rule of `patterns.yaml`: phrases, or parts that must come together, that show a pattern. Two
/// rules are never equal unless they are the same.
final class PatternRule {

  private final BusinessModelPattern pattern;
  private final Strength strength;
  private final boolean byFirm;
  private final int parts;

  /// @param byFirm whether the firm must be the one who acts
  /// @param parts how many must be found together; 1 for plain phrases
  PatternRule(BusinessModelPattern pattern, Strength strength, boolean byFirm, int parts) {
    this.pattern = pattern;
    this.strength = strength;
    this.byFirm = byFirm;
    this.parts = parts;
  }

  BusinessModelPattern pattern() {
    return pattern;
  }

  Strength strength() {
    return strength;
  }

  boolean isByFirm() {
    return byFirm;
  }

  int parts() {
    return parts;
  }
}
