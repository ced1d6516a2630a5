package dev.casebook.search;

import dev.casebook.model.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Changes a query as it was typed, so that a correction looks like what its author wrote.
final class QueryText {

  private final String query;

  QueryText(String query) {
    this.query = query;
  }

  /// The query with some pieces replaced.
  ///
  /// @param replacements by place; places do not overlap
  String with(Map<Span, String> replacements) {
    StringBuilder text = new StringBuilder(query);
    List<Span> fromTheEnd =
        replacements.keySet().stream()
            .sorted(Comparator.comparingInt(Span::start).reversed())
            .toList();
    fromTheEnd.forEach(
        span -> text.replace(span.start(), span.end(), replacements.getOrDefault(span, "")));
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /// The query without some pieces, and without the fields before them.
  String without(List<Span> pieces) {
    Map<Span, String> gone = new LinkedHashMap<>();
    pieces.forEach(piece -> gone.put(withField(piece), ""));
    return with(gone);
  }

  /// The piece as it was typed, with the field before it.
  String piece(Span piece) {
    Span whole = withField(piece);
    return query.substring(whole.start(), whole.end());
  }

  private Span withField(Span piece) {
    int start = piece.start();
    if (start > 0 && query.charAt(start - 1) == ':') {
      start--;
      while (start > 0 && isName(query.charAt(start - 1))) {
        start--;
      }
    }
    return new Span(start, piece.end());
  }

  private static boolean isName(char c) {
    return c == '_' || c == '-' || Character.isLetter(c);
  }
}
