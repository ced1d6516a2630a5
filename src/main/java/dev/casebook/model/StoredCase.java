package dev.casebook.model;

import java.util.List;

/// A case as the base holds it.
///
/// @param tagged the case with the tags that hold, editors' corrections applied
/// @param corrected its tags before and after the corrections, and the corrections themselves
/// @param address where its document came from
/// @param hash of its document
/// @param generation the change that last touched it; grows with every committed change
public record StoredCase(
    TaggedCase tagged, CorrectedTags corrected, String address, Sha256 hash, long generation) {

  /// Throws [IllegalArgumentException] where the tags are not those that hold.
  public StoredCase {
    if (!tagged.tags().equals(corrected.tags())) {
      throw new IllegalArgumentException("tags that do not hold: " + tagged.facts().id());
    }
  }

  /// A case that no editor has spoken of.
  public StoredCase(TaggedCase found, String address, Sha256 hash, long generation) {
    this(found, CorrectedTags.of(found, List.of()), address, hash, generation);
  }

  /// The same case under these corrections, in place of those that it had.
  ///
  /// @param history oldest first, as [CorrectedTags#of] takes it
  public StoredCase under(List<TagCorrection> history) {
    CorrectedTags now = CorrectedTags.of(tagged.withTags(corrected.found()), history);
    return new StoredCase(tagged.withTags(now.tags()), now, address, hash, generation);
  }

  /// Shorthand for the facts of the case.
  public CaseFacts facts() {
    return tagged.facts();
  }

  /// Shorthand for the id of the case.
  public CaseId id() {
    return tagged.facts().id();
  }
}
