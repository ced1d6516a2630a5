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

  /// Companies first; where both are to be had, half of the list is left to activities, patterns
  /// and industries.
  List<Suggestion> of(String typed, int limit) throws IOException {
    String brief = typed.length() <= LONGEST_TYPED ? typed : typed.substring(0, LONGEST_TYPED);
    List<String> words = plain(brief);
    int most = Math.min(limit, MOST);
    if (words.isEmpty() || most <= 0) {
      return List.of();
    }
    List<Suggestion> named = named(words);
    int forCompanies = most - Math.min(named.size(), most / 2);
    List<Suggestion> all =
        new ArrayList<>(new CompanySuggestions(snapshot, brief, words).first(forCompanies));
    all.addAll(named.subList(0, Math.min(named.size(), most - all.size())));
    return List.copyOf(all);
  }

  private List<String> plain(String text) {
    return tokens.of(text, MOST_WORDS).stream().map(Tokens.Token::plain).toList();
  }

  private List<Suggestion> named(List<String> words) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    add(found, Kind.ACTIVITY, Facet.ACTIVITY, words);
    add(found, Kind.PATTERN, Facet.PATTERN, words);
    add(found, Kind.INDUSTRY, Facet.INDUSTRY, words);
    return found;
  }

  private void add(List<Suggestion> to, Kind kind, Facet facet, List<String> words)
      throws IOException {
    IndexReader reader = snapshot.getIndexReader();
    for (Named value : FacetValues.vocabulary(facet)) {
      if (begins(plain(value.title()), words)
          && reader.docFreq(Fields.term(facet, value.id())) > 0) {
        to.add(new Suggestion(kind, value.title(), value.id()));
      }
    }
  }

  /// Whether every word typed begins a word of the title.
  private static boolean begins(List<String> title, List<String> typed) {
    return typed.stream().allMatch(word -> title.stream().anyMatch(t -> t.startsWith(word)));
  }
}
