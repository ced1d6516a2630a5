package dev.casebook.model;

/// Something wrong with a document: where, what, and what to do about it.
///
/// @param place such as `corpus/cases/hilti.md:12`, or `blocks.key_activities` inside a canvas
/// @param finding what is there and what was expected
/// @param wayOut what to do about it, as a sentence
public record Problem(String place, String finding, String wayOut) {

  @Override
  public String toString() {
    return place + ": " + finding + " " + wayOut;
  }
}
