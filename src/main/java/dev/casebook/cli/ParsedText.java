package dev.casebook.cli;

import dev.casebook.model.Section;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;

/// A parsed document as lines for people: its facts, its prose, its activities.
final class ParsedText {

  private ParsedText() {}

  static void print(TaggedCase tagged, Console console) {
    console.result(tagged.facts().company() + ": " + tagged.facts().title());
    for (Section section : tagged.parsed().sections()) {
      console.result("");
      if (!section.heading().isEmpty()) {
        console.result("## " + section.heading());
      }
      console.result(section.text());
    }
    console.result("");
    for (Tag tag : tagged.tags()) {
      console.result(line(tag));
    }
  }

  /// A tag on one line: activity, confidence, who, and the words that carry it.
  static String line(Tag tag) {
    return "%-28s %.2f  %-9s  %-7s  \"%s\""
        .formatted(
            tag.activity().id(),
            tag.confidence().value(),
            tag.weight().id(),
            tag.by().id(),
            tag.evidence().getFirst().words());
  }
}
