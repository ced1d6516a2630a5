package dev.casebook.model;

import java.util.List;
import java.util.stream.Collectors;

/// A headed part of a case's prose.
///
/// @param heading may be empty where the document has none
/// @param paragraphs in reading order
public record Section(String heading, List<Paragraph> paragraphs) {

  /// Keeps a copy of the list.
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /// The words alone, paragraphs divided by an empty line.
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }
}
