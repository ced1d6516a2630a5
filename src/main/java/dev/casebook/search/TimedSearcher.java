package dev.casebook.search;

import java.io.IOException;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollectorManager;

/// Searches a snapshot on behalf of one request, within its time. Lucene keeps "time ran out" in
/// the searcher, so each request needs one of its own; the caches are those of the snapshot.
final class TimedSearcher {

  /// Up to here hits are counted; past it, those that cannot reach the page are skipped.
  private static final int COUNTED = 1000;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;

  TimedSearcher(Snapshot snapshot, QueryTimeout timeout) {
    this.snapshot = snapshot;
    this.searcher = new IndexSearcher(snapshot.getTopReaderContext());
    searcher.setQueryCache(snapshot.getQueryCache());
    searcher.setTimeout(timeout);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /// Whether time ran out in any search so far, so that its answer may lack cases.
  boolean timedOut() {
    return searcher.timedOut();
  }

  FacetsCollector collect(Query query) throws IOException {
    return searcher.search(query, new FacetsCollectorManager());
  }

  /// How many cases answer; fewer where time runs out.
  long count(Query query) throws IOException {
    return searcher.search(query, new TotalHitCountCollectorManager(searcher.getSlices()));
  }

  /// The first `most` cases in this order, with their scores.
  ScoreDoc[] top(Query query, int most, Sort sort) throws IOException {
    int wanted = Math.max(1, Math.min(most, snapshot.getIndexReader().maxDoc()));
    ScoreDoc[] docs =
        searcher.search(query, new TopFieldCollectorManager(sort, wanted, COUNTED)).scoreDocs;
    TopFieldCollector.populateScores(docs, searcher, query);
    return docs;
  }
}
