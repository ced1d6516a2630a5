package dev.casebook.match;

import dev.casebook.model.Canvas;
import dev.casebook.model.Evidence;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Passage;
import dev.casebook.model.Place;
import dev.casebook.model.StoredCase;

/// Cuts passages out of cases.
final class Passages {

  private static final int LONGEST = 280;

  private Passages() {}

  /// The paragraph or item that some evidence stands in, shortened around it. Where the case has no
  /// such place any more (an editor's correction may outlive a paragraph), the words alone.
  static Passage of(StoredCase stored, Evidence evidence) {
    Place place = evidence.place();
    String text =
        has(stored.tagged().parsed(), place)
            ? excerpt(stored.tagged().textAt(place), evidence.start(), evidence.end())
            : excerpt(evidence.words(), 0, evidence.words().length());
    return new Passage(stored.id(), place, text);
  }

  /// A canvas item.
  static Passage of(StoredCase stored, Place.OnCanvas place) {
    return new Passage(stored.id(), place, shortened(stored.tagged().textAt(place)));
  }

  /// The beginning of a text, at most about 280 characters.
  static String shortened(String text) {
    return excerpt(text, 0, 0);
  }

  /// At most about 280 characters around `start..end`, cut between words where there are any, with
  /// an ellipsis wherever something was left out. A span that reaches beyond the text is cut to it.
  static String excerpt(String text, int start, int end) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int last = Math.min(end, text.length());
    int first = Math.min(start, last);
    int room = Math.max(0, LONGEST - (last - first));
    int from = Math.max(0, Math.min(first - room / 2, text.length() - LONGEST));
    int to = Math.min(text.length(), from + LONGEST);
    int cleanFrom = from == 0 ? 0 : wordStart(text, from, Math.max(from, first));
    int cleanTo = to == text.length() ? to : wordEnd(text, to, Math.min(to, Math.max(last, from)));
    return (cleanFrom > 0 ? "…" : "")
        + text.substring(cleanFrom, cleanTo).strip()
        + (cleanTo < text.length() ? "…" : "");
  }

  /// The first start of a word at or after `from`, but not after `limit`.
  private static int wordStart(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  /// The last end of a word at or before `to`, but not before `limit`.
  private static int wordEnd(String text, int to, int limit) {
    for (int i = to; i > limit; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static boolean has(ParsedCase parsed, Place place) {
    Canvas canvas = parsed.canvas();
    return switch (place) {
      case Place.InSection(int section, int paragraph) ->
          section < parsed.sections().size()
              && paragraph < parsed.sections().get(section).paragraphs().size();
      case Place.OnCanvas(var block, int item) -> item < canvas.items(block).size();
    };
  }
}
