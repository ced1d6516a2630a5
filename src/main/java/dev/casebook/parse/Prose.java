package dev.casebook.parse;

import dev.casebook.model.Paragraph;
import dev.casebook.model.Section;
import java.util.List;
import java.util.stream.Stream;

/// The body of a case file with the lines on which everything stands.
///
/// @param parts in reading order
record Prose(List<Part> parts) {

  /// A section and where its heading stands.
  ///
  /// @param heading empty for what stands before the first heading
  /// @param line of the heading, counted from 1
  record Part(String heading, int line, List<Placed> paragraphs) {}

  /// A paragraph and where it stands.
  ///
  /// @param line of its first word
  record Placed(Paragraph paragraph, int line) {}

  /// What a case keeps of it.
  List<Section> sections() {
    return parts.stream()
        .map(p -> new Section(p.heading(), p.paragraphs().stream().map(Placed::paragraph).toList()))
        .toList();
  }

  /// Every paragraph that is no heading, in reading order.
  Stream<Placed> paragraphs() {
    return parts.stream()
        .flatMap(p -> p.paragraphs().stream())
        .filter(p -> p.paragraph().kind() != Paragraph.Kind.HEADING);
  }

  /// All words without headings, paragraphs divided by an empty line.
  String text() {
    return String.join("\n\n", paragraphs().map(p -> p.paragraph().text()).toList());
  }
}
