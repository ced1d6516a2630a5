package dev.casebook.model;

/// What an answer rests on: the generation of the base, and a hash of the codebook that tagged it.
/// Stands in every result, citation and export.
///
/// @param generation how many changes the base has seen
/// @param codebook of the taxonomy and the cues
public record BaseVersion(long generation, Sha256 codebook) {

  /// As people quote it, such as `25-1f3a9c20b7de`.
  @Override
  public String toString() {
    return generation + "-" + codebook.brief();
  }
}
