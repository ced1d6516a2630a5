package dev.casebook.model;

/// A text to be coded, as it stood when its set was made.
///
/// @param number within the set, counted from 1
/// @param slug of the case that it comes from, which may have changed or gone since
/// @param company that the text is about
/// @param heading of the section or block that it stands in; may be empty
/// @param place where it stood in the case
/// @param text never blank
public record CodingUnit(
    int number, CaseId slug, String company, String heading, Place place, String text) {

  /// Throws [IllegalArgumentException] for a number below 1 and for blank text.
  public CodingUnit {
    if (number < 1 || text.isBlank()) {
      throw new IllegalArgumentException("no unit of a coding set: " + number);
    }
  }
}
