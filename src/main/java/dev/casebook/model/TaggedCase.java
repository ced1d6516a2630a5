package dev.casebook.model;

import java.util.List;

/// A case with its activities and patterns: what the base stores.
///
/// @param tags at most one for each activity and actor; the firm's primary ones first, then by
///   falling confidence
/// @param patterns those that the facts state, in their order, each perhaps with evidence; then
///   those found in the text alone, by falling confidence
public record TaggedCase(ParsedCase parsed, List<Tag> tags, List<PatternTag> patterns) {

  /// How many of the firm's activities may be primary.
  public static final int MOST_PRIMARY = 5;

  /// Keeps copies of the lists; throws [IllegalArgumentException] where the stated patterns are not
  /// those of the facts.
  public TaggedCase {
    tags = List.copyOf(tags);
    patterns = List.copyOf(patterns);
    List<PatternTag> stated =
        patterns.stream().filter(PatternTag::isStated).map(p -> p.with(List.of())).toList();
    if (!stated.equals(parsed.facts().patterns())) {
      throw new IllegalArgumentException("patterns other than the facts state: " + stated);
    }
  }

  /// A case in which no pattern was looked for: it has those that its facts state.
  public static TaggedCase withoutFound(ParsedCase parsed, List<Tag> tags) {
    return new TaggedCase(parsed, tags, parsed.facts().patterns());
  }

  /// The same with other activities.
  public TaggedCase withTags(List<Tag> others) {
    return new TaggedCase(parsed, others, patterns);
  }

  /// The patterns that the text shows and the facts do not state.
  public List<PatternTag> foundPatterns() {
    return patterns.stream().filter(p -> !p.isStated()).toList();
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
