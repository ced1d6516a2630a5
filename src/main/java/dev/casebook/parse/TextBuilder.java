package dev.casebook.parse;

import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Mark;
import dev.casebook.model.Paragraph.MarkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers the words of a paragraph and what they wear, then folds white space and takes the source
/// keys out while the marks follow. Not for use by several threads.
final class TextBuilder {

  /// How a text cites a source.
  static final Pattern KEY = Pattern.compile("\\[([a-z0-9]+(?:-[a-z0-9]+)*)]");

  private final StringBuilder raw = new StringBuilder();
  private final List<Mark> rawMarks = new ArrayList<>();

  /// Adds words as they stand.
  void append(String text) {
    raw.append(text);
  }

  /// How much has been added; where a mark that opens now will begin.
  int length() {
    return raw.length();
  }

  /// Closes a mark that was opened at `start`.
  void mark(MarkKind kind, int start, String target) {
    rawMarks.add(new Mark(kind, start, raw.length(), target));
  }

  /// Forgets everything.
  void clear() {
    raw.setLength(0);
    rawMarks.clear();
  }

  /// The paragraph with source keys taken out of the text and marked at their places; null where no
  /// words are left.
  @Nullable Paragraph cited(Paragraph.Kind kind) {
    return build(kind, true);
  }

  /// The paragraph with everything left in the text; null where there are no words.
  @Nullable Paragraph plain(Paragraph.Kind kind) {
    return build(kind, false);
  }

  private @Nullable Paragraph build(Paragraph.Kind kind, boolean keys) {
    List<Mark> cited = keys ? keys() : List.of();
    Folded folded = Folded.of(raw, cited, kind == Paragraph.Kind.ROW);
    if (folded.text().isBlank()) {
      return null;
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : rawMarks) {
      Mark moved = folded.move(mark);
      if (moved.start() < moved.end()) {
        marks.add(moved);
      }
    }
    cited.forEach(mark -> marks.add(folded.move(mark)));
    marks.sort(Comparator.comparingInt(Mark::start));
    return new Paragraph(kind, folded.text(), marks);
  }

  private List<Mark> keys() {
    List<Mark> found = new ArrayList<>();
    Matcher matcher = KEY.matcher(raw);
    while (matcher.find()) {
      found.add(new Mark(MarkKind.SOURCE, matcher.start(), matcher.end(), matcher.group(1)));
    }
    return found;
  }
}
