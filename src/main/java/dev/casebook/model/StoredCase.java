package dev.casebook.model;

/// A case as the base holds it.
///
/// @param address where its document came from
/// @param hash of its document
/// @param generation the change that last touched it; grows with every committed change
public record StoredCase(TaggedCase tagged, String address, Sha256 hash, long generation) {

  /// Shorthand for the facts of the case.
  public CaseFacts facts() {
    return tagged.facts();
  }

  /// Shorthand for the id of the case.
  public CaseId id() {
    return tagged.facts().id();
  }
}
