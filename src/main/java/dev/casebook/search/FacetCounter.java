package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;

/// Counts facet values. A facet of which alternatives are chosen is counted as if they were not, so
/// that its other values keep their counts.
///
/// Lucene has DrillSideways for this; its scorer takes no time-out, so each such facet is counted
/// by a search of its own instead. There are at most eight.
final class FacetCounter {

  private static final int MOST_VALUES = 300;

  private final TimedSearcher searcher;
  private final PlannedSearch planned;
  private final Leniency leniency;

  FacetCounter(TimedSearcher searcher, PlannedSearch planned, Leniency leniency) {
    this.searcher = searcher;
    this.planned = planned;
    this.leniency = leniency;
  }

  /// A table for every facet, most frequent values first, then by label.
  ///
  /// @param found the cases that answer with all filters
  Map<Facet, List<FacetCount>> of(FacetsCollector found) throws IOException {
    Map<Facet, List<FacetCount>> tables = new EnumMap<>(Facet.class);
    Optional<SortedSetDocValuesReaderState> state = searcher.snapshot().facets();
    Optional<SortedSetDocValuesFacetCounts> counts = count(state, found);
    for (Facet facet : Facet.values()) {
      Optional<SortedSetDocValuesFacetCounts> own =
          planned.filters().hasAlternatives(facet)
              ? count(state, searcher.collect(planned.luceneBut(leniency, facet)))
              : counts;
      tables.put(facet, table(facet, own));
    }
    return tables;
  }

  private static Optional<SortedSetDocValuesFacetCounts> count(
      Optional<SortedSetDocValuesReaderState> state, FacetsCollector found) throws IOException {
    return state.isEmpty()
        ? Optional.empty()
        : Optional.of(new SortedSetDocValuesFacetCounts(state.get(), found));
  }

  private List<FacetCount> table(Facet facet, Optional<SortedSetDocValuesFacetCounts> counts)
      throws IOException {
    List<FacetCount> table = new ArrayList<>();
    FacetResult result =
        counts.isEmpty() ? null : counts.get().getTopChildren(MOST_VALUES, facet.id());
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        table.add(row(facet, value.label, value.value.longValue()));
      }
    }
    for (FacetChoice choice : planned.filters().chosen(facet)) {
      if (table.stream().noneMatch(row -> row.value().equals(choice.value()))) {
        table.add(row(facet, choice.value(), 0));
      }
    }
    table.sort(
        Comparator.comparingLong((FacetCount row) -> -row.count())
            .thenComparing(FacetCount::label));
    return table;
  }

  private static FacetCount row(Facet facet, String value, long count) {
    return new FacetCount(value, FacetValues.label(facet, value), count);
  }
}
