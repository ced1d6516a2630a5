package dev.casebook.model;

/// Turns texts into vectors that lie near each other where the texts mean much the same. Rooms that
/// need it ask for it; who gives it to them is decided where all is wired together.
public interface TextVectors {

  /// The vector of the text: [#dimensions()] numbers, of length 1. Equal texts give equal vectors.
  /// Reads no further than the model can, some 250 words. Never throws for anything that a text may
  /// hold. Safe for use by several threads.
  float[] of(String text);

  /// How many numbers a vector has.
  int dimensions();
}
