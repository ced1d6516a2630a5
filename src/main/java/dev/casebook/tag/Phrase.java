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
    return match(new Attempt(scan, at), 0, at);
  }

  /// A search for a match that begins at one word.
  private record Attempt(Scan scan, int begin) {
    boolean reaches(int at) {
      return scan.sameClause(begin, at);
    }
  }

  private int match(Attempt attempt, int element, int at) {
    if (element == elements.size()) {
      return at;
    }
    return switch (elements.get(element)) {
      case Element.Choice choice -> matchWord(attempt, choice, element, at);
      case Element.Gap gap -> matchGap(attempt, gap.most(), element, at);
      case Element.Barred barred ->
          isBarred(attempt, barred, element == 0 ? at - 1 : at)
              ? -1
              : match(attempt, element + 1, at);
      case Element.Opening() ->
          attempt.scan.opensSentence(at) ? match(attempt, element + 1, at) : -1;
    };
  }

  private int matchWord(Attempt attempt, Element.Choice choice, int element, int at) {
    if (attempt.reaches(at) && choice.accepts(attempt.scan, at)) {
      int end = match(attempt, element + 1, at + 1);
      if (end >= 0) {
        return end;
      }
    }
    return choice.optional() ? match(attempt, element + 1, at) : -1;
  }

  private int matchGap(Attempt attempt, int most, int element, int at) {
    for (int skipped = 0; skipped <= most && attempt.reaches(at + skipped); skipped++) {
      int end = match(attempt, element + 1, at + skipped);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isBarred(Attempt attempt, Element.Barred barred, int looked) {
    return looked >= 0 && attempt.reaches(looked) && barred.words().accepts(attempt.scan, looked);
  }
}
