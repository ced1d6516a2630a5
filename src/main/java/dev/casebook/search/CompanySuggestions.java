package dev.casebook.search;

import dev.casebook.model.CaseFacts;
import dev.casebook.model.Facet;
import dev.casebook.model.Shelf;
import dev.casebook.model.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// Companies whose names go on as someone has begun to type. Our own cases come before imported
/// ones, names that begin as typed before those with a later word that does.
final class CompanySuggestions {

  private static final int MOST_SPELLINGS = 20;

  private final Snapshot snapshot;
  private final String typed;
  private final List<String> words;

  /// @param typed as it was typed
  /// @param words its words, plain; at least one
  CompanySuggestions(Snapshot snapshot, String typed, List<String> words) {
    this.snapshot = snapshot;
    this.typed = typed;
    this.words = words;
  }

  /// Names spelt nearly as typed only where none begins so.
  List<Suggestion> first(int most) throws IOException {
    if (most <= 0) {
      return List.of();
    }
    List<CaseFacts> found = find(begun(), most);
    return suggestions(found.isEmpty() ? find(nearly(), most) : found);
  }

  private List<CaseFacts> find(Query names, int most) throws IOException {
    List<CaseFacts> found = new ArrayList<>(top(on(names, Occur.MUST_NOT), most));
    if (found.size() < most) {
      found.addAll(top(on(names, Occur.FILTER), most - found.size()));
    }
    return found;
  }

  private Query on(Query names, Occur imported) {
    return new BooleanQuery.Builder()
        .add(names, Occur.MUST)
        .add(scored(new PrefixQuery(wholeName()), 2), Occur.SHOULD)
        .add(Fields.has(Facet.SHELF, Shelf.IMPORTED.id()), imported)
        .build();
  }

  private Term wholeName() {
    return new Term(Fields.WHOLE_NAME, Spelling.wholeName(typed));
  }

  private List<CaseFacts> top(Query query, int most) throws IOException {
    Sort order =
        new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.COMPANY_ORDER, SortField.Type.STRING),
            new SortField(Fields.SLUG_ORDER, SortField.Type.STRING));
    StoredFields stored = snapshot.storedFields();
    List<CaseFacts> found = new ArrayList<>();
    for (ScoreDoc doc : snapshot.search(query, most, order).scoreDocs) {
      found.add(FactsFields.read(stored.document(doc.doc)));
    }
    return found;
  }

  private Query begun() {
    BooleanQuery.Builder all = wordsBeforeLast();
    all.add(scored(new PrefixQuery(name(words.getLast())), 1), Occur.MUST);
    return all.build();
  }

  private BooleanQuery.Builder wordsBeforeLast() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      all.add(scored(new TermQuery(name(word)), 1), Occur.MUST);
    }
    return all;
  }

  private Query nearly() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      int edits = Spelling.edits(word);
      Query near = edits == 0 ? scored(new PrefixQuery(name(word)), 1) : nearly(word, edits);
      all.add(near, Occur.MUST);
    }
    return all.build();
  }

  /// Scored by nearness alone, not by how rare the name is.
  private static Query nearly(String word, int edits) {
    return new FuzzyQuery(
        name(word),
        edits,
        1,
        MOST_SPELLINGS,
        true,
        new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_SPELLINGS));
  }

  private static Term name(String word) {
    return new Term(Fields.NAME, word);
  }

  private static Query scored(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /// Where several cases are about one company, their titles tell them apart.
  private static List<Suggestion> suggestions(List<CaseFacts> found) {
    Map<String, Integer> cases = new HashMap<>();
    found.forEach(facts -> cases.merge(facts.company(), 1, Integer::sum));
    return found.stream()
        .map(facts ->
            new Suggestion(
                Suggestion.Kind.COMPANY,
                cases.getOrDefault(facts.company(), 0) > 1
                    ? facts.company() + ": " + facts.title()
                    : facts.company(),
                facts.id().slug()))
        .toList();
  }
}
