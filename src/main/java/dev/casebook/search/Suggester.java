package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.Named;
import dev.casebook.model.Suggestion;
import dev.casebook.model.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/// Guesses what someone is about to type.
final class Suggester {

  private static final int MOST = 50;
  private static final int LONGEST_TYPED = 100;
  private static final int MOST_WORDS = 8;

  private final Snapshot snapshot;
  private final Tokens tokens;

  Suggester(Snapshot snapshot, Tokens tokens) {
    this.snapshot = snapshot;
    this.tokens = tokens;
  }

  /// Companies first. Where there are more suggestions than may be shown, half of the list is left
  /// to activities, patterns and industries, and these share it evenly.
  List<Suggestion> of(String typed, int limit) throws IOException {
    String brief = typed.length() <= LONGEST_TYPED ? typed : typed.substring(0, LONGEST_TYPED);
    List<String> words = plain(brief);
    int most = Math.min(limit, MOST);
    if (words.isEmpty() || most <= 0) {
      return List.of();
    }
    List<List<Suggestion>> kinds =
        List.of(
            named(Kind.ACTIVITY, Facet.ACTIVITY, words),
            named(Kind.PATTERN, Facet.PATTERN, words),
            named(Kind.INDUSTRY, Facet.INDUSTRY, words));
    int others = kinds.stream().mapToInt(List::size).sum();
    List<Suggestion> all = new ArrayList<>();
    all.addAll(
        new CompanySuggestions(snapshot, brief, words).first(most - Math.min(others, most / 2)));
    all.addAll(shared(kinds, most - all.size()));
    return List.copyOf(all);
  }

  /// One of each kind in turn until there is no room left, then kind by kind.
  private static List<Suggestion> shared(List<List<Suggestion>> kinds, int room) {
    int each = 0;
    while (size(kinds, each) < room && size(kinds, each + 1) > size(kinds, each)) {
      each++;
    }
    int most = each;
    return kinds.stream().flatMap(kind -> kind.stream().limit(most)).limit(room).toList();
  }

  private static int size(List<List<Suggestion>> kinds, int each) {
    return kinds.stream().mapToInt(kind -> Math.min(kind.size(), each)).sum();
  }

  private List<String> plain(String text) {
    return tokens.of(text, MOST_WORDS).stream().map(Tokens.Token::plain).toList();
  }

  private List<Suggestion> named(Kind kind, Facet facet, List<String> words) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    IndexReader reader = snapshot.getIndexReader();
    for (Named value : FacetValues.vocabulary(facet)) {
      if (begins(plain(value.title()), words)
          && reader.docFreq(Fields.term(facet, value.id())) > 0) {
        found.add(new Suggestion(kind, value.title(), value.id()));
      }
    }
    return found;
  }

  /// Whether every word typed begins a word of the title.
  private static boolean begins(List<String> title, List<String> typed) {
    return typed.stream().allMatch(word -> title.stream().anyMatch(t -> t.startsWith(word)));
  }
}
