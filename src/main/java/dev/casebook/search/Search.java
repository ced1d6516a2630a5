package dev.casebook.search;

import dev.casebook.model.FoundCase;
import dev.casebook.model.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/// Carries out one search: finds cases as strictly as finds any, then counts, fetches and marks.
final class Search {

  private final TimedSearcher searcher;
  private final PlannedSearch planned;
  private final Tokens tokens;
  private final Corrections corrections;

  Search(TimedSearcher searcher, PlannedSearch planned, Tokens tokens, Corrections corrections) {
    this.searcher = searcher;
    this.planned = planned;
    this.tokens = tokens;
    this.corrections = corrections;
  }

  /// The cases found, and how leniently.
  private record Found(Leniency leniency, FacetsCollector cases, long total) {}

  SearchResult result() throws IOException {
    Found found = find();
    boolean cut = searcher.timedOut();
    List<FoundCase> hits = found.total() == 0 ? List.of() : hits(found.leniency());
    var facets = new FacetCounter(searcher, planned, found.leniency()).of(found.cases());
    boolean partial = searcher.timedOut();
    boolean waysOn = !cut && (found.total() == 0 || found.leniency() != Leniency.STRICT);
    return new SearchResult(
        searcher.snapshot().generation(),
        found.total(),
        !cut,
        partial,
        hits,
        facets,
        waysOn ? corrections.of(planned, found.leniency(), found.total()) : List.of(),
        found.total() == 0 ? "" : bent(found.leniency()));
  }

  private static String bent(Leniency leniency) {
    return switch (leniency) {
      case STRICT -> "";
      case FORGIVING -> "No case has these words as they are spelt; these have words like them.";
      case ANY_WORD -> "No case has all of these words; these have some of them, best first.";
    };
  }

  private Found find() throws IOException {
    Found found = find(Leniency.STRICT);
    if (planned.query().texts().isEmpty()) {
      return found;
    }
    for (Leniency leniency : List.of(Leniency.FORGIVING, Leniency.ANY_WORD)) {
      if (found.total() > 0 || searcher.timedOut()) {
        return found;
      }
      found = find(leniency);
    }
    return found;
  }

  private Found find(Leniency leniency) throws IOException {
    FacetsCollector cases = searcher.collect(planned.lucene(leniency));
    long total = cases.getMatchingDocs().stream().mapToLong(d -> d.totalHits()).sum();
    return new Found(leniency, cases, total);
  }

  private List<FoundCase> hits(Leniency leniency) throws IOException {
    ScoreDoc[] docs = searcher.top(planned.lucene(leniency), planned.lastHit(), planned.sort());
    StoredFields stored = searcher.snapshot().storedFields();
    Passages highlighter = new Passages(tokens, Needles.of(planned.query(), leniency));
    List<FoundCase> hits = new ArrayList<>();
    for (int i = planned.firstHit(); i < docs.length; i++) {
      Document document = stored.document(docs[i].doc);
      hits.add(
          new FoundCase(
              FactsFields.read(document),
              FactsFields.readPrimary(document),
              docs[i].score,
              highlighter.snippets(CasePassages.read(document))));
    }
    return hits;
  }
}
