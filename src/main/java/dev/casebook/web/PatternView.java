package dev.casebook.web;

import dev.casebook.model.PatternDefinition;
import dev.casebook.model.PatternTag;
import dev.casebook.model.TaggedCase;
import dev.casebook.web.CasePage.EvidenceView;
import java.util.List;

/// A pattern of a case as its page shows it.
///
/// @param tip its definition and test
/// @param why the writer's reason; empty where it was found
/// @param confidence in percent
/// @param evidence the most telling words; perhaps none where it is stated
public record PatternView(
    String id,
    String title,
    String tip,
    String why,
    int confidence,
    String how,
    List<EvidenceView> evidence) {

  private static final int QUOTES = 3;

  static PatternView of(TaggedCase tagged, PatternTag tag, PatternDefinition definition) {
    return new PatternView(
        tag.pattern().id(),
        tag.pattern().title(),
        definition.definition() + " Test: " + definition.test(),
        tag.why(),
        percent(tag),
        tag.how().title(),
        quotes(tagged, tag));
  }

  static int percent(PatternTag tag) {
    return (int) Math.round(tag.confidence().value() * 100);
  }

  static List<EvidenceView> quotes(TaggedCase tagged, PatternTag tag) {
    return tag.evidence().stream()
        .limit(QUOTES)
        .map(evidence -> EvidenceQuote.of(tagged, evidence))
        .toList();
  }
}
