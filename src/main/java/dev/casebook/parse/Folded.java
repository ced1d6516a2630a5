package dev.casebook.parse;

import dev.casebook.model.Paragraph.Mark;
import dev.casebook.model.Paragraph.MarkKind;
import java.util.List;

/// A text whose white space is folded and from which some stretches are cut, with the way from the
/// old offsets to the new ones.
final class Folded {

  private final String text;
  private final int[] offsets;

  private Folded(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /// The folded text, without space at either end.
  String text() {
    return text;
  }

  /// Folds `raw` and cuts out the `cuts`, which are in order and do not overlap, together with the
  /// space before each. Tabs stay where `tabs` is true: they divide the cells of a row.
  static Folded of(CharSequence raw, List<Mark> cuts, boolean tabs) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[raw.length() + 1];
    int cut = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (cut < cuts.size() && cuts.get(cut).end() <= i) {
        cut++;
      }
      boolean inCut = cut < cuts.size() && cuts.get(cut).start() <= i;
      if (inCut && cuts.get(cut).start() == i) {
        stripEnd(text);
      }
      offsets[i] = text.length();
      if (!inCut) {
        append(text, raw.charAt(i), tabs);
      }
    }
    stripEnd(text);
    offsets[raw.length()] = text.length();
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = Math.min(offsets[i], text.length());
    }
    return new Folded(text.toString(), offsets);
  }

  private static void append(StringBuilder text, char c, boolean tabs) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (tabs && c == '\t') {
      text.append(c);
    } else if (!isSpace(c)) {
      text.append(c);
    } else if (!isSpace(last)) {
      text.append(' ');
    }
  }

  private static void stripEnd(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || Character.isISOControl(c);
  }

  /// The mark at its new place: without the space at its ends, and as an empty mark for a source.
  Mark move(Mark mark) {
    int start = offsets[mark.start()];
    if (mark.kind() == MarkKind.SOURCE) {
      return new Mark(mark.kind(), start, start, mark.target());
    }
    int end = offsets[mark.end()];
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Mark(mark.kind(), start, Math.max(start, end), mark.target());
  }
}
