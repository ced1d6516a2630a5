package dev.casebook.model;

import java.util.List;

/// An activity found in a text.
///
/// @param by who runs it; a partner's never counts as the firm's
/// @param how the way it was found
/// @param evidence at least one span, the most telling first
public record Tag(
    Activity activity,
    Confidence confidence,
    Weight weight,
    Actor by,
    TagOrigin how,
    List<Evidence> evidence) {

  /// Throws [IllegalArgumentException] for a tag without evidence.
  public Tag {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("tag without evidence: " + activity.id());
    }
  }
}
