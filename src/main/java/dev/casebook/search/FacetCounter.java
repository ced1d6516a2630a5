package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.FacetCount;
import dev.casebook.model.SearchRequest;
import dev.casebook.search.LuceneEngine.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Counts the values of every facet. A facet of which alternatives were chosen is counted as if
/// they had not been, so that its other values show what choosing them would add.
final class FacetCounter {

  private static final int MOST_VALUES = 300;

  private final View view;
  private final IndexSearcher searcher;
  private final SearchRequest request;

  /// Gives the query without the choices of one facet, or with all of them.
  interface Narrowing {
    Query without(@Nullable Facet except);
  }

  FacetCounter(View view, IndexSearcher searcher, SearchRequest request) {
    this.view = view;
    this.searcher = searcher;
    this.request = request;
  }

  /// The counts of each facet, most frequent first, then by label.
  Map<Facet, List<FacetCount>> count(Narrowing narrowing) throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    if (view.ordinals() == null) {
      return counts;
    }
    Facets common = counted(narrowing.without(null));
    for (Facet facet : Facet.values()) {
      Facets facets = hasAlternatives(facet) ? counted(narrowing.without(facet)) : common;
      counts.put(facet, withChosen(facet, values(facet, facets)));
    }
    return counts;
  }

  private boolean hasAlternatives(Facet facet) {
    return request.choices().stream().anyMatch(c -> c.facet() == facet && c.mode() == Mode.ANY);
  }

  private Facets counted(Query query) throws IOException {
    FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
    return new SortedSetDocValuesFacetCounts(
        Objects.requireNonNull(view.ordinals(), "an index with cases has ordinals"), collected);
  }

  private static List<FacetCount> values(Facet facet, Facets facets) throws IOException {
    FacetResult result = facets.getTopChildren(MOST_VALUES, facet.id());
    List<FacetCount> values = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        values.add(
            new FacetCount(
                value.label, FacetValues.label(facet, value.label), value.value.longValue()));
      }
    }
    return values;
  }

  /// A chosen value stays in the list even where no case has it, so that it can be taken away.
  private List<FacetCount> withChosen(Facet facet, List<FacetCount> values) {
    List<FacetCount> all = new ArrayList<>(values);
    for (FacetChoice choice : request.choices()) {
      if (choice.facet() == facet
          && all.stream().noneMatch(v -> v.value().equals(choice.value()))) {
        all.add(new FacetCount(choice.value(), FacetValues.label(facet, choice.value()), 0));
      }
    }
    return all;
  }
}
