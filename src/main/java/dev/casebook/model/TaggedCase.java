package dev.casebook.model;

import java.util.List;

/// A case with its activities: what the base stores.
///
/// @param tags at most one for each activity and actor; the firm's primary ones first, then by
///   falling confidence
public record TaggedCase(ParsedCase parsed, List<Tag> tags) {

  /// How many of the firm's activities may be primary.
  public static final int MOST_PRIMARY = 5;

  /// Keeps a copy of the tags.
  public TaggedCase {
    tags = List.copyOf(tags);
  }

  /// Shorthand for the facts of the parsed case.
  public CaseFacts facts() {
    return parsed.facts();
  }

  /// The tags of the activities that the firm runs itself.
  public List<Tag> firmTags() {
    return tags.stream().filter(t -> t.by() == Actor.FIRM).toList();
  }

  /// The text of the paragraph or canvas item that `place` points at. Throws
  /// [IndexOutOfBoundsException] for a place in another case.
  public String textAt(Place place) {
    return switch (place) {
      case Place.InSection(int section, int paragraph) ->
          parsed.sections().get(section).paragraphs().get(paragraph).text();
      case Place.OnCanvas(Block block, int item) -> parsed.canvas().items(block).get(item).text();
    };
  }
}
