package dev.casebook.model;

/// What a pattern is, as coders and readers learn it.
///
/// @param definition one or two sentences
/// @param test the question or two whose answer decides
/// @param nearMiss what looks like it and is not
public record PatternDefinition(
    BusinessModelPattern pattern, String definition, String test, String nearMiss) {

  /// Throws [IllegalArgumentException] where a text is blank or the test asks nothing.
  public PatternDefinition {
    if (definition.isBlank() || nearMiss.isBlank() || !test.strip().endsWith("?")) {
      throw new IllegalArgumentException(
          pattern.id() + " needs a definition, a test that asks, and a near miss");
    }
  }
}
