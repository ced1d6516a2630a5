package dev.casebook.model;

import java.util.List;

/// A known pattern that a business model follows.
///
/// @param why the reason, as a sentence about this company; may be empty for what was found
/// @param how editor for what a case's front matter states
/// @param confidence certain for what an editor states, below 1 for what was found
/// @param evidence words that show it, the most telling first; at least one span for what was
///   found, perhaps none for what an editor states
public record PatternTag(
    BusinessModelPattern pattern,
    String why,
    TagOrigin how,
    Confidence confidence,
    List<Evidence> evidence) {

  /// Throws [IllegalArgumentException] for a stated pattern that is not certain, and for a found
  /// one that is, or that has no evidence.
  public PatternTag {
    evidence = List.copyOf(evidence);
    boolean stated = how == TagOrigin.EDITOR;
    if (stated != confidence.equals(Confidence.CERTAIN) || (!stated && evidence.isEmpty())) {
      throw new IllegalArgumentException(
          "pattern neither stated for certain nor found with evidence: " + pattern.id());
    }
  }

  /// What an editor states, for this reason.
  public static PatternTag stated(BusinessModelPattern pattern, String why) {
    return new PatternTag(pattern, why, TagOrigin.EDITOR, Confidence.CERTAIN, List.of());
  }

  /// What a rule found in these words; throws as the constructor does.
  public static PatternTag found(
      BusinessModelPattern pattern, Confidence confidence, List<Evidence> evidence) {
    return new PatternTag(pattern, "", TagOrigin.RULE, confidence, evidence);
  }

  /// Whether an editor states it, rather than a text showing it.
  public boolean isStated() {
    return how == TagOrigin.EDITOR;
  }

  /// The same with other evidence.
  public PatternTag with(List<Evidence> words) {
    return new PatternTag(pattern, why, how, confidence, words);
  }
}
