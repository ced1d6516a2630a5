package dev.casebook.model;

import java.util.List;

/// How an activity or a pattern is taught.
///
/// @param mistake what people commonly get wrong about it
/// @param examples telling cases, each of another industry
public record Lesson(String mistake, List<Example> examples) {

  /// Keeps a copy of the examples.
  public Lesson {
    examples = List.copyOf(examples);
  }

  /// A case that shows it.
  ///
  /// @param why what the company does, and why that is telling
  public record Example(CaseId id, String why) {}
}
