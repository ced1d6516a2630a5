package dev.casebook.search;

import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import dev.casebook.search.CasePassages.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds in each hit the passages that answer best, and marks the words in them. Works within a
/// budget of characters for one case and for the whole answer; past it, hits have fewer snippets or
/// none. Serves one answer, in one thread.
///
/// Lucene's own highlighters mark whole fields; here every snippet has to say under which heading
/// or in which block it stands, so the passages are kept apart and read one by one.
final class Passages {

  private static final int MOST_SNIPPETS = 3;
  private static final int MOST_FOR_CASE = 200_000;
  private static final int MOST_FOR_ANSWER = 2_000_000;

  private final Tokens tokens;
  private final List<Needle> needles;
  private int left = MOST_FOR_ANSWER;

  Passages(Tokens tokens, List<Needle> needles) {
    this.tokens = tokens;
    this.needles = needles;
  }

  /// At most three snippets, best first; of equally good ones, those that come first in the case.
  List<Snippet> snippets(List<Passage> passages) {
    if (needles.isEmpty()) {
      return List.of();
    }
    List<ScoredSnippet> candidates = new ArrayList<>();
    int leftForCase = Math.min(left, MOST_FOR_CASE);
    for (Passage passage : passages) {
      leftForCase -= passage.text().length();
      if (leftForCase < 0) {
        break;
      }
      left -= passage.text().length();
      candidates.addAll(in(passage));
    }
    candidates.sort(Comparator.comparingDouble(c -> -c.score()));
    Set<String> seen = new HashSet<>();
    return candidates.stream()
        .map(ScoredSnippet::snippet)
        .filter(s -> seen.add(s.text()))
        .limit(MOST_SNIPPETS)
        .toList();
  }

  private List<ScoredSnippet> in(Passage passage) {
    List<Needle> here = needles.stream().filter(n -> n.belongsIn(passage)).toList();
    if (here.isEmpty() || !mayHave(passage.text(), here)) {
      return List.of();
    }
    List<Mark> marks = marks(here, tokens.of(passage.text()));
    return marks.isEmpty() ? List.of() : SnippetCutter.cut(passage, marks);
  }

  /// Cutting a passage into words is what costs; most passages are told to have none of the words
  /// by how their words begin. A passage with letters beyond ASCII, which may be folded, is always
  /// cut.
  private static boolean mayHave(String text, List<Needle> needles) {
    if (text.chars().anyMatch(c -> c >= 128 && Character.isLetter(c))) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return needles.stream().anyMatch(needle -> hasWord(lower, needle.beginning()));
  }

  private static boolean hasWord(String text, String beginning) {
    int at = text.indexOf(beginning);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at >= 0;
  }

  private static List<Mark> marks(List<Needle> needles, List<Tokens.Token> words) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Needle needle : needles) {
        if (needle.standsAt(words, at)) {
          int last = at + needle.words().size() - 1;
          marks.add(new Mark(needle, new Span(words.get(at).start(), words.get(last).end())));
        }
      }
    }
    return marks;
  }

  /// A place where a needle stands.
  record Mark(Needle needle, Span span) {}

  /// A snippet and how well it answers.
  record ScoredSnippet(Snippet snippet, double score) {}
}
