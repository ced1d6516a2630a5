package dev.casebook.search;

import dev.casebook.model.Correction;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetCount;
import dev.casebook.model.FoundCase;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Snippet;
import dev.casebook.search.LuceneEngine.View;
import dev.casebook.search.LuceneQueries.Bend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/// One search, from query to answer.
final class Search {

  private static final int DEEPEST_HIT = 10_000;
  private static final int COUNTED_EXACTLY = 10_000;
  private static final long TIME_MILLIS = 1_000;

  private final View view;
  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final SearchRequest request;
  private final QueryNode asked;
  private final boolean shelfNamed;

  Search(View view, Analyzer analyzer, SearchRequest request, QueryNode asked) {
    this.view = view;
    this.searcher = new IndexSearcher(view.reader());
    this.searcher.setTimeout(new QueryTimeoutImpl(TIME_MILLIS));
    this.analyzer = analyzer;
    this.request = request;
    this.asked = asked;
    this.shelfNamed =
        request.choices().stream().anyMatch(c -> c.facet() == Facet.SHELF)
            || QueryWords.namesShelf(asked);
  }

  SearchResult run() throws IOException, InvalidRequest {
    long deepest = (long) request.page() * request.size();
    if (request.page() < 1 || request.size() < 1 || deepest > DEEPEST_HIT) {
      throw new InvalidRequest(
          "page",
          "page " + request.page() + " lies beyond the first " + DEEPEST_HIT + " hits.",
          "Narrow the search down instead.");
    }
    Query exact = query(Bend.NONE);
    TopDocs top = top(exact);
    if (top.totalHits.value() > 0 || QueryWords.of(asked).isEmpty()) {
      return answer(Bend.NONE, top, top.totalHits.value() > 0 ? List.of() : ways().all());
    }
    List<Correction> corrections = new ArrayList<>(ways().all());
    for (Bend bend : List.of(Bend.SPELLING, Bend.SOME_WORDS)) {
      Query bent = query(bend);
      TopDocs found = top(bent);
      if (found.totalHits.value() > 0) {
        return answer(bend, found, corrections);
      }
    }
    return answer(Bend.NONE, top, corrections);
  }

  private static String told(Bend bend) {
    return switch (bend) {
      case NONE -> "";
      case SPELLING -> "No case has these words as they are spelt; these have words like them.";
      case SOME_WORDS -> "No case has all of these words; these have some of them.";
    };
  }

  private Corrections ways() {
    return new Corrections(searcher, analyzer, request, asked);
  }

  private Query query(Bend bend) {
    return new LuceneQueries(analyzer, bend).of(asked);
  }

  private Query narrowed(Query query, @org.jspecify.annotations.Nullable Facet except) {
    return LuceneQueries.narrowed(query, request.choices(), except, shelfNamed);
  }

  private TopDocs top(Query query) throws IOException {
    int wanted = request.page() * request.size();
    return searcher.search(
        narrowed(query, null),
        new TopFieldCollectorManager(order(), wanted, null, COUNTED_EXACTLY));
  }

  private Sort order() {
    SortField company = new SortField(Fields.COMPANY_ORDER, SortField.Type.STRING);
    SortField slug = new SortField(Fields.SLUG, SortField.Type.STRING);
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, company, slug);
      case COMPANY -> new Sort(company, slug);
      case NEWEST -> new Sort(founded(true), company, slug);
      case OLDEST -> new Sort(founded(false), company, slug);
    };
  }

  /// Cases whose year is unknown come last, whichever way the order goes.
  private static SortField founded(boolean reverse) {
    return new SortField(
        Fields.FOUNDED,
        SortField.Type.INT,
        reverse,
        reverse ? Integer.MIN_VALUE : Integer.MAX_VALUE);
  }

  private SearchResult answer(Bend bend, TopDocs top, List<Correction> corrections)
      throws IOException {
    Query query = query(bend);
    int from = Math.min((request.page() - 1) * request.size(), top.scoreDocs.length);
    ScoreDoc[] page = java.util.Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length);
    TopFieldCollector.populateScores(page, searcher, narrowed(query, null));
    Map<Facet, List<FacetCount>> facets =
        new FacetCounter(view, searcher, request).count(except -> narrowed(query, except));
    return new SearchResult(
        view.generation(),
        top.totalHits.value(),
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
        searcher.timedOut(),
        hits(bend, page),
        facets,
        corrections,
        told(bend));
  }

  private List<FoundCase> hits(Bend bend, ScoreDoc[] page) throws IOException {
    Query shown = new LuceneQueries(analyzer, bend).of(QueryWords.telling(asked));
    List<List<Snippet>> snippets =
        new Passages(searcher, analyzer).of(shown, page, QueryWords.of(asked).isEmpty());
    StoredFields stored = searcher.storedFields();
    List<FoundCase> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      StoredFacts facts =
          StoredFacts.read(stored.document(page[i].doc, Set.of(Fields.FACTS)).get(Fields.FACTS));
      double score = Float.isNaN(page[i].score) ? 0 : page[i].score;
      hits.add(new FoundCase(facts.facts(), facts.activities(), score, snippets.get(i)));
    }
    return hits;
  }
}
