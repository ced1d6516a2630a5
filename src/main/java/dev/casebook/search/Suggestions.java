package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Facet;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.Shelf;
import dev.casebook.model.Suggestion;
import dev.casebook.model.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// What a user may be about to type: companies of which a name has words that begin so, then
/// activities, patterns and industries.
final class Suggestions {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 5;

  private final IndexSearcher searcher;

  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<Suggestion> of(String typed, int limit) throws IOException {
    String lower = Words.folded(typed.strip());
    List<String> words =
        Stream.of(lower.split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    if (words.isEmpty() || lower.length() > LONGEST) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>(companies(words, limit));
    vocabulary(words).forEach(found::add);
    return found.subList(0, Math.min(limit, found.size()));
  }

  private List<Suggestion> companies(List<String> words, int limit) throws IOException {
    List<Suggestion> exact = companies(beginning(words), limit);
    String last = words.getLast();
    int edits = LuceneQueries.edits(last);
    return exact.isEmpty() && words.size() == 1 && edits > 0
        ? companies(new FuzzyQuery(new Term(Fields.NAMES, last), edits, 1), limit)
        : exact;
  }

  private static Query beginning(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new PrefixQuery(new Term(Fields.NAMES, word)), Occur.FILTER));
    return all.build();
  }

  private List<Suggestion> companies(Query query, int limit) throws IOException {
    Query ours =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(
                new TermQuery(new Term(Fields.of(Facet.SHELF), Shelf.IMPORTED.id())),
                Occur.MUST_NOT)
            .build();
    Sort order =
        new Sort(
            new SortField(Fields.COMPANY_ORDER, SortField.Type.STRING),
            new SortField(Fields.SLUG, SortField.Type.STRING));
    StoredFields stored = searcher.storedFields();
    List<Suggestion> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(ours, limit, order).scoreDocs) {
      StoredFacts facts =
          StoredFacts.read(stored.document(hit.doc, Set.of(Fields.FACTS)).get(Fields.FACTS));
      found.add(new Suggestion(Kind.COMPANY, facts.company(), facts.slug()));
    }
    return found;
  }

  private static Stream<Suggestion> vocabulary(List<String> words) {
    return Stream.of(
            named(Kind.ACTIVITY, Activity.values(), words),
            named(Kind.PATTERN, BusinessModelPattern.values(), words),
            named(Kind.INDUSTRY, Industry.values(), words))
        .flatMap(s -> s);
  }

  private static Stream<Suggestion> named(Kind kind, Named[] all, List<String> words) {
    return Stream.of(all)
        .filter(n -> begins(n.title(), words))
        .map(n -> new Suggestion(kind, n.title(), n.id()));
  }

  private static boolean begins(String title, List<String> words) {
    List<String> parts = List.of(Words.folded(title).split("[^\\p{L}\\p{N}]+"));
    return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
  }
}
