package dev.casebook.tag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A compiled phrase: what [PhraseSyntax] makes of a line.
///
/// @param source the line as written
/// @param elements in reading order; the first that takes a word is a choice that must be there
record Phrase(String source, List<Element> elements) {

  /// Keeps a copy of the list.
  Phrase {
    elements = List.copyOf(elements);
  }

  /// The keys under which an index finds the phrase: the stems of its first word, and its exact
  /// forms.
  Set<Key> keys() {
    Element.Choice first =
        elements.stream()
            .filter(Element.Choice.class::isInstance)
            .map(Element.Choice.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("phrase without words: " + source));
    return Stream.concat(
            first.inflected().keySet().stream().map(stem -> new Key(stem, false)),
            first.forms().stream().map(form -> new Key(form, true)))
        .collect(Collectors.toSet());
  }

  /// A word as a phrase asks for it.
  ///
  /// @param exact whether `word` is a form as written, rather than a stem
  record Key(String word, boolean exact) {}

  /// One past the last word of the shortest match that begins at word `at`; -1 where there is none.
  int match(Scan scan, int at) {
    return match(scan, 0, at, at);
  }

  private int match(Scan scan, int element, int begin, int at) {
    if (element == elements.size()) {
      return at;
    }
    return switch (elements.get(element)) {
      case Element.Choice choice -> matchWord(scan, choice, element, begin, at);
      case Element.Gap gap -> matchGap(scan, gap.most(), element, begin, at);
      case Element.Barred barred ->
          isBarred(scan, barred, element, begin, at) ? -1 : match(scan, element + 1, begin, at);
      case Element.Opening() -> scan.opensSentence(at) ? match(scan, element + 1, begin, at) : -1;
    };
  }

  private int matchWord(Scan scan, Element.Choice choice, int element, int begin, int at) {
    if (scan.sameClause(begin, at) && choice.accepts(scan, at)) {
      int end = match(scan, element + 1, begin, at + 1);
      if (end >= 0) {
        return end;
      }
    }
    return choice.optional() ? match(scan, element + 1, begin, at) : -1;
  }

  private int matchGap(Scan scan, int most, int element, int begin, int at) {
    for (int skipped = 0; skipped <= most && scan.sameClause(begin, at + skipped); skipped++) {
      int end = match(scan, element + 1, begin, at + skipped);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isBarred(
      Scan scan, Element.Barred barred, int element, int begin, int at) {
    int looked = element == 0 ? begin - 1 : at;
    return looked >= 0
        && looked < scan.size()
        && scan.sameClause(begin, looked)
        && barred.words().accepts(scan, looked);
  }
}
