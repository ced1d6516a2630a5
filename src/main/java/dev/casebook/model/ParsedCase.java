package dev.casebook.model;

import java.util.List;

/// A case whose text has been read, but not yet tagged.
///
/// @param sections the prose, in reading order
/// @param canvas empty where the document has none
/// @param language ISO 639-1 code of the prose, or `und` where it cannot be told
public record ParsedCase(CaseFacts facts, List<Section> sections, Canvas canvas, String language) {

  /// Keeps a copy of the sections.
  public ParsedCase {
    sections = List.copyOf(sections);
  }
}
