package dev.casebook.model;

/// The permanent name of a coding set in addresses and files; it has the form of a [CaseId].
///
/// @param slug such as `pilot-study`
public record CodingSetId(String slug) {

  /// Throws [IllegalArgumentException] where `slug` has another form; ask [CaseId#isValid] first
  /// about foreign text.
  public CodingSetId {
    if (!CaseId.isValid(slug)) {
      throw new IllegalArgumentException("not the name of a coding set: " + slug);
    }
  }

  @Override
  public String toString() {
    return slug;
  }
}
