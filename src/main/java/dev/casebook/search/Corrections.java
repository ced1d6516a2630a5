package dev.casebook.search;

import dev.casebook.model.Correction;
import dev.casebook.model.Correction.Kind;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.search.LuceneQueries.Bend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Ways on from a search that found nothing: another spelling, a word less, a filter less, each
/// with what it would find.
final class Corrections {

  private static final int MOST = 5;
  private static final int MOST_WORDS = 6;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final SearchRequest request;
  private final QueryNode asked;

  Corrections(IndexSearcher searcher, Analyzer analyzer, SearchRequest request, QueryNode asked) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.request = request;
    this.asked = asked;
  }

  /// At most five, spelling first, then by what they would find; only those that would find
  /// something.
  List<Correction> all() throws IOException {
    List<Correction> ways = new ArrayList<>();
    List<QueryNode.Word> words = QueryWords.of(asked).stream().limit(MOST_WORDS).toList();
    for (QueryNode.Word word : words) {
      spelt(word.text(), ways);
    }
    if (words.size() > 1) {
      for (QueryNode.Word word : words) {
        String shorter = QueryWords.replaced(request.query(), word.text(), "");
        add(Kind.DROPPED_WORD, "Without \"" + word.text() + "\"", request.withQuery(shorter), ways);
      }
    }
    for (FacetChoice choice : request.choices()) {
      List<FacetChoice> others = request.choices().stream().filter(c -> !c.equals(choice)).toList();
      String label = FacetValues.label(choice.facet(), choice.value());
      add(
          Kind.LOOSER_FILTER,
          "Without the filter " + choice.facet().title() + ": " + label,
          request.withChoices(others),
          ways);
    }
    ways.sort(
        Comparator.comparing(Correction::kind)
            .thenComparing(Correction::hits, Comparator.reverseOrder()));
    return List.copyOf(ways.subList(0, Math.min(MOST, ways.size())));
  }

  private void spelt(String word, List<Correction> ways) throws IOException {
    String lower = Words.folded(word);
    int edits = LuceneQueries.edits(lower);
    if (edits == 0 || lower.indexOf(' ') >= 0) {
      return;
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinPrefix(1);
    for (String field : List.of(Fields.NAMES, Fields.EXACT)) {
      for (SuggestWord near :
          checker.suggestSimilar(
              new Term(field, lower),
              2,
              searcher.getIndexReader(),
              SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
        String corrected = QueryWords.replaced(request.query(), word, near.string);
        if (!corrected.equals(request.query())) {
          add(
              Kind.SPELLING,
              "Did you mean \"" + near.string + "\"?",
              request.withQuery(corrected),
              ways);
        }
      }
    }
  }

  private void add(Kind kind, String explanation, SearchRequest instead, List<Correction> ways)
      throws IOException {
    if (ways.stream().anyMatch(w -> w.instead().equals(instead))) {
      return;
    }
    long hits = hits(instead);
    if (hits > 0) {
      ways.add(new Correction(kind, explanation, instead, hits));
    }
  }

  private long hits(SearchRequest other) throws IOException {
    try {
      QueryNode node = QueryLanguage.parse(other.query());
      boolean shelf =
          other.choices().stream().anyMatch(c -> c.facet() == dev.casebook.model.Facet.SHELF)
              || QueryWords.namesShelf(node);
      return searcher.count(
          LuceneQueries.narrowed(
              new LuceneQueries(analyzer, Bend.NONE).of(node), other.choices(), null, shelf));
    } catch (InvalidRequest e) {
      return 0;
    }
  }
}
