package dev.casebook.web;

import dev.casebook.model.BaseVersion;
import dev.casebook.model.Correction;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.FacetCount;
import dev.casebook.model.FoundCase;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Shelf;
import dev.casebook.web.SearchPage.Chip;
import dev.casebook.web.SearchPage.FacetView;
import dev.casebook.web.SearchPage.HitView;
import dev.casebook.web.SearchPage.SnippetView;
import dev.casebook.web.SearchPage.ValueView;
import dev.casebook.web.SearchPage.WayOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Turns a search and its result into what the page shows.
record SearchView(SearchRequest request, SearchResult result) {

  private static final int DEEPEST_HIT = 10_000;
  private static final Set<Facet> OPEN = Set.of(Facet.GROUP, Facet.ACTIVITY);

  SearchPage page(BaseVersion base) {
    String title = request.query().isEmpty() ? "Search" : request.query();
    Frame frame = new Frame(title, "search", SearchAddress.write("/search.json", request), base);
    return new SearchPage(
        frame, request, result, summary(), chips(), facets(), hits(), waysOn(), previous(), next());
  }

  private String summary() {
    String more = result.totalExact() ? "" : " or more";
    String what = result.total() == 1 ? " case" : " cases";
    return result.total() + more + what + (result.partial() ? ", and time ran out" : "");
  }

  private List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    for (FacetChoice choice : request.choices()) {
      List<FacetChoice> others = request.choices().stream().filter(c -> !c.equals(choice)).toList();
      String not = choice.mode() == Mode.NONE ? "not " : "";
      chips.add(
          new Chip(not + label(choice), SearchAddress.write("/", request.withChoices(others))));
    }
    return chips;
  }

  private String label(FacetChoice choice) {
    return counts(choice.facet()).stream()
        .filter(c -> c.value().equals(choice.value()))
        .map(FacetCount::label)
        .findFirst()
        .orElse(choice.value());
  }

  private List<FacetCount> counts(Facet facet) {
    return result.facets().getOrDefault(facet, List.of());
  }

  private List<FacetView> facets() {
    return Stream.of(Facet.values()).filter(f -> !counts(f).isEmpty()).map(this::facet).toList();
  }

  private FacetView facet(Facet facet) {
    List<FacetChoice> chosen = request.choices().stream().filter(c -> c.facet() == facet).toList();
    boolean every = chosen.stream().anyMatch(c -> c.mode() == Mode.ALL);
    return new FacetView(
        facet.id(),
        facet.title(),
        every,
        OPEN.contains(facet) || !chosen.isEmpty(),
        counts(facet).stream().map(c -> value(facet, c, chosen)).toList());
  }

  private static ValueView value(Facet facet, FacetCount count, List<FacetChoice> chosen) {
    List<Mode> modes =
        chosen.stream()
            .filter(c -> c.value().equals(count.value()))
            .map(FacetChoice::mode)
            .toList();
    return new ValueView(
        facet.id() + ":" + count.value(),
        count.label(),
        count.count(),
        modes.contains(Mode.ANY) || modes.contains(Mode.ALL),
        modes.contains(Mode.NONE));
  }

  private List<HitView> hits() {
    return result.hits().stream().map(SearchView::hit).toList();
  }

  private static HitView hit(FoundCase found) {
    return new HitView(
        found.facts().id().slug(),
        found.facts().company(),
        found.facts().title(),
        CaseLine.of(found.facts()),
        found.facts().shelf().equals(Shelf.ILLUSTRATIONS),
        found.primary().stream().map(ActivityView::of).toList(),
        ShareView.of(found.primary()),
        found.snippets().stream().map(s -> new SnippetView(s.where(), Segment.of(s))).toList());
  }

  private List<WayOn> waysOn() {
    return result.corrections().stream().map(SearchView::wayOn).toList();
  }

  private static WayOn wayOn(Correction correction) {
    return new WayOn(
        correction.explanation(),
        SearchAddress.write("/", correction.instead()),
        correction.hits());
  }

  private String previous() {
    return request.page() == 1
        ? ""
        : SearchAddress.write("/", request.withPage(request.page() - 1));
  }

  private String next() {
    long shown = (long) request.page() * request.size();
    boolean last = shown >= result.total() || shown + request.size() > DEEPEST_HIT;
    return last ? "" : SearchAddress.write("/", request.withPage(request.page() + 1));
  }
}
