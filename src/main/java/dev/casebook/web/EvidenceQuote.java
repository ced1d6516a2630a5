package dev.casebook.web;

import dev.casebook.model.Evidence;
import dev.casebook.model.Place;
import dev.casebook.model.TaggedCase;
import dev.casebook.web.CasePage.EvidenceView;
import java.text.BreakIterator;
import java.util.Locale;

/// Shows evidence within the sentence that it stands in.
final class EvidenceQuote {

  private EvidenceQuote() {}

  static EvidenceView of(TaggedCase tagged, Evidence evidence) {
    String text = tagged.textAt(evidence.place());
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int from =
        sentences.isBoundary(evidence.start())
            ? evidence.start()
            : sentences.preceding(evidence.start());
    int to =
        sentences.isBoundary(evidence.end()) ? evidence.end() : sentences.following(evidence.end());
    return new EvidenceView(
        where(tagged, evidence.place()),
        anchor(evidence.place()),
        text.substring(from, evidence.start()),
        evidence.words(),
        text.substring(evidence.end(), to).stripTrailing());
  }

  private static String where(TaggedCase tagged, Place place) {
    return switch (place) {
      case Place.InSection(int section, int paragraph) ->
          tagged.parsed().sections().get(section).heading();
      case Place.OnCanvas(var block, int item) -> block.title();
    };
  }

  /// What a place's address on the case page ends in.
  static String anchor(Place place) {
    return switch (place) {
      case Place.InSection(int section, int paragraph) -> "p-" + section + "-" + paragraph;
      case Place.OnCanvas(var block, int item) -> block.id() + "-" + item;
    };
  }
}
