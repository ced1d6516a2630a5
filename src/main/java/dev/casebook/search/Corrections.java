package dev.casebook.search;

import dev.casebook.model.Correction;
import dev.casebook.model.Correction.Kind;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Ways on from a search that found nothing as typed: other spellings, fewer words, fewer filters.
/// Each was tried and finds something. Works within the time of the search that it follows.
final class Corrections {

  private static final int MOST = 5;
  private static final int MOST_OF_A_KIND = 2;

  private final TimedSearcher searcher;
  private final QueryParser parser;

  Corrections(TimedSearcher searcher, QueryParser parser) {
    this.searcher = searcher;
    this.parser = parser;
  }

  /// A request that may find something.
  record Idea(Kind kind, String explanation, SearchRequest instead) {}

  /// At most five, what changes least first; of a kind those with most hits first.
  ///
  /// @param found how leniently cases were found, if any
  List<Correction> of(PlannedSearch planned, Leniency found, long total) throws IOException {
    List<Correction> best = new ArrayList<>();
    best.addAll(tried(new SpellingIdeas(searcher.snapshot()).of(planned)));
    if (found != Leniency.FORGIVING || total == 0) {
      best.addAll(tried(LooserIdeas.withoutWords(planned)));
      best.addAll(tried(LooserIdeas.withoutFilters(planned)));
    }
    if (best.isEmpty() && total == 0) {
      best.addAll(tried(LooserIdeas.lastResorts(planned)));
    }
    return best.stream().limit(MOST).toList();
  }

  private List<Correction> tried(List<Idea> ideas) throws IOException {
    List<Correction> working = new ArrayList<>();
    Set<SearchRequest> seen = new HashSet<>();
    for (Idea idea : ideas) {
      long hits = seen.add(idea.instead()) ? hits(idea.instead()) : 0;
      if (hits > 0) {
        working.add(new Correction(idea.kind(), idea.explanation(), idea.instead(), hits));
      }
    }
    working.sort(Comparator.comparingLong(c -> -c.hits()));
    return working.stream().limit(MOST_OF_A_KIND).toList();
  }

  /// 0 also where leaving something out has left a query that breaks the grammar.
  private long hits(SearchRequest request) throws IOException {
    try {
      return searcher.count(PlannedSearch.of(request, parser).lucene(Leniency.STRICT));
    } catch (InvalidRequest broken) {
      return 0;
    }
  }
}
