package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import java.util.Collection;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// A request that has been checked: what was typed, and what is meant by it.
record PlannedSearch(SearchRequest request, ParsedQuery query, FacetFilters filters) {

  /// How far into the hits a page may lie.
  static final int DEEPEST_HIT = 10_000;

  static PlannedSearch of(SearchRequest request, QueryParser parser) throws InvalidRequest {
    checkPage(request);
    ParsedQuery query = parser.parse(request.query());
    boolean anyShelf = query.asksFor(Facet.SHELF);
    return new PlannedSearch(request, query, FacetFilters.of(request.choices(), anyShelf));
  }

  private static void checkPage(SearchRequest request) throws InvalidRequest {
    if (request.size() < 1 || request.size() > DEEPEST_HIT) {
      throw new InvalidRequest(
          "size",
          "A page of %d hits was asked for.".formatted(request.size()),
          "Ask for 1 to %d.".formatted(DEEPEST_HIT));
    }
    if (request.page() < 1 || (long) request.page() * request.size() > DEEPEST_HIT) {
      throw new InvalidRequest(
          "page",
          "Page %d of %d hits each does not lie within the first %d hits."
              .formatted(request.page(), request.size(), DEEPEST_HIT),
          "Count pages from 1, and narrow the search down instead of going deeper.");
    }
  }

  /// The Lucene query with all filters.
  Query lucene(Leniency leniency) {
    return filtered(leniency, filters.all());
  }

  /// The Lucene query without the alternatives of one facet.
  Query luceneBut(Leniency leniency, Facet facet) {
    return filtered(leniency, filters.allButAlternatives(facet));
  }

  private Query filtered(Leniency leniency, Collection<Query> narrowing) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new LuceneQueries(leniency).of(query), Occur.MUST);
    narrowing.forEach(filter -> all.add(filter, Occur.FILTER));
    return all.build();
  }

  /// How many hits must be found to fill the page.
  int lastHit() {
    return request.page() * request.size();
  }

  /// How many hits come before the page.
  int firstHit() {
    return lastHit() - request.size();
  }

  /// The order of hits. Ties are broken by company, then by slug; companies whose year of founding
  /// is unknown come last.
  Sort sort() {
    SortField company = new SortField(Fields.COMPANY_ORDER, SortField.Type.STRING);
    SortField slug = new SortField(Fields.SLUG_ORDER, SortField.Type.STRING);
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, company, slug);
      case COMPANY -> new Sort(company, slug);
      case NEWEST -> new Sort(founded(true, Integer.MIN_VALUE), company, slug);
      case OLDEST -> new Sort(founded(false, Integer.MAX_VALUE), company, slug);
    };
  }

  private static SortField founded(boolean newestFirst, int unknown) {
    return IntField.newSortField(
        Fields.FOUNDED, newestFirst, SortedNumericSelector.Type.MIN, unknown);
  }
}
