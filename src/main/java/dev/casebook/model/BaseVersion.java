package dev.casebook.model;

/// What an answer rests on: the generation of the base, and a hash of the codebook that tagged it.
/// Stands in every result, citation and export.
///
/// @param generation how many changes the base has seen
/// @param codebook of the taxonomy, the cues and the classifier
/// @param provisional how many of its cases are tagged in haste so far, and will be tagged again
public record BaseVersion(long generation, Sha256 codebook, int provisional) {

  /// A version whose cases are all tagged as well as the program can.
  public BaseVersion(long generation, Sha256 codebook) {
    this(generation, codebook, 0);
  }

  /// As people quote it, such as `25-1f3a9c20b7de`.
  @Override
  public String toString() {
    return generation + "-" + codebook.brief();
  }
}
