package dev.casebook.web;

import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import java.util.ArrayList;
import java.util.List;

/// A stretch of text that wears one set of marks, so that a template can show it without cutting
/// anything.
///
/// @param group of the activity that the words are evidence for; empty for none
/// @param activities the titles of those activities, joined; empty for none
/// @param source key of a source cited here; then `text` is empty
public record Segment(
    String text, boolean strong, boolean emphasis, String group, String activities, String source) {

  static Segment plain(String text) {
    return new Segment(text, false, false, "", "", "");
  }

  static Segment marked(String text) {
    return new Segment(text, true, false, "", "", "");
  }

  /// A snippet, its highlights marked.
  static List<Segment> of(Snippet snippet) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Span span : snippet.highlights()) {
      if (span.start() > at) {
        segments.add(plain(snippet.text().substring(at, span.start())));
      }
      segments.add(marked(snippet.text().substring(span.start(), span.end())));
      at = span.end();
    }
    segments.add(plain(snippet.text().substring(at)));
    return segments;
  }
}
