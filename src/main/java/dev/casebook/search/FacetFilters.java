package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// The facet values that a search is narrowed down by, one Lucene filter for each facet.
final class FacetFilters {

  private static final int MOST_CHOICES = 100;

  private final Map<Facet, List<FacetChoice>> chosen;
  private final Map<Facet, Query> filters = new EnumMap<>(Facet.class);

  private FacetFilters(Map<Facet, List<FacetChoice>> chosen) {
    this.chosen = chosen;
    chosen.forEach((facet, choices) -> filters.put(facet, filter(choices)));
  }

  /// @param anyShelf whether the query itself says which shelves it means; otherwise, without a
  ///   choice of shelf, imported cases are left out
  static FacetFilters of(List<FacetChoice> choices, boolean anyShelf) throws InvalidRequest {
    if (choices.size() > MOST_CHOICES) {
      throw new InvalidRequest(
          "facets",
          "%d facet values are chosen; %d are the most.".formatted(choices.size(), MOST_CHOICES),
          "Take some away.");
    }
    Map<Facet, List<FacetChoice>> chosen = new EnumMap<>(Facet.class);
    for (FacetChoice choice : choices) {
      chosen.computeIfAbsent(choice.facet(), f -> new ArrayList<>()).add(known(choice));
    }
    FacetFilters made = new FacetFilters(chosen);
    if (!anyShelf && !chosen.containsKey(Facet.SHELF)) {
      made.filters.put(
          Facet.SHELF, filter(List.of(new FacetChoice(Facet.SHELF, imported(), Mode.NONE))));
    }
    return made;
  }

  private static String imported() {
    return Shelf.IMPORTED.id();
  }

  private static FacetChoice known(FacetChoice choice) throws InvalidRequest {
    Facet facet = choice.facet();
    return FacetValues.read(facet, choice.value())
        .map(id -> new FacetChoice(facet, id, choice.mode()))
        .orElseThrow(() ->
            new InvalidRequest(
                facet.id(),
                "The facet %s has no value \"%s\"."
                    .formatted(facet.title(), Excerpt.brief(choice.value())),
                QueryValues.wayOut(facet, choice.value())));
  }

  private static Query filter(List<FacetChoice> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    boolean alternatives = false;
    for (FacetChoice choice : choices) {
      Query has = Fields.has(choice.facet(), choice.value());
      switch (choice.mode()) {
        case ANY -> {
          any.add(has, Occur.SHOULD);
          alternatives = true;
        }
        case ALL -> all.add(has, Occur.FILTER);
        case NONE -> all.add(has, Occur.MUST_NOT);
      }
    }
    return alternatives ? all.add(any.build(), Occur.FILTER).build() : all.build();
  }

  /// All filters.
  Collection<Query> all() {
    return filters.values();
  }

  /// All filters but the alternatives of one facet, so that its other values keep their counts.
  /// What must hold and what may not hold stays; that imported cases are left out by default does
  /// not.
  List<Query> allButAlternatives(Facet facet) {
    List<Query> kept = new ArrayList<>();
    filters.forEach((other, filter) -> {
      if (other != facet) {
        kept.add(filter);
      }
    });
    List<FacetChoice> binding =
        chosen(facet).stream().filter(choice -> choice.mode() != Mode.ANY).toList();
    if (!binding.isEmpty()) {
      kept.add(filter(binding));
    }
    return kept;
  }

  /// Whether [#allButAlternatives] differs from [#all] for this facet.
  boolean hasAlternatives(Facet facet) {
    return filters.containsKey(facet)
        && (chosen(facet).isEmpty()
            || chosen(facet).stream().anyMatch(choice -> choice.mode() == Mode.ANY));
  }

  /// Whether imported cases are left out because nobody asked for any shelf.
  boolean leavesOutImported() {
    return filters.containsKey(Facet.SHELF) && chosen(Facet.SHELF).isEmpty();
  }

  /// What the user chose for this facet.
  List<FacetChoice> chosen(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }
}
