package dev.casebook.web;

import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Named;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SortOrder;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A search as an address, and back. Parameters: `q` the query; `in=activity:sales` a value wanted;
/// `every=activity` wants all values of a facet rather than any; `not=activity:sales` a value
/// unwanted; `sort`; `page`. What an address does not name has its default.
final class SearchAddress {

  private static final int PAGE_SIZE = 20;
  private static final int MOST_CHOICES = 50;

  private SearchAddress() {}

  /// Reads a search from a request. Throws [InvalidRequest] naming the parameter that is wrong.
  static SearchRequest read(Context request) throws InvalidRequest {
    List<String> every = request.queryParams("every");
    List<FacetChoice> choices = new ArrayList<>();
    for (String wanted : request.queryParams("in")) {
      String facet = wanted.split(":", 2)[0];
      choices.add(choice("in", wanted, every.contains(facet) ? Mode.ALL : Mode.ANY));
    }
    for (String unwanted : request.queryParams("not")) {
      choices.add(choice("not", unwanted, Mode.NONE));
    }
    if (choices.size() > MOST_CHOICES) {
      throw new InvalidRequest(
          "in", "there are more than " + MOST_CHOICES + " filters.", "Take some away.");
    }
    String query = orElse(request.queryParam("q"), "");
    return new SearchRequest(query, choices, sort(request), page(request), PAGE_SIZE);
  }

  private static FacetChoice choice(String parameter, String written, Mode mode)
      throws InvalidRequest {
    String[] parts = written.split(":", 2);
    Facet facet = Named.byId(Facet.class, parts[0]).orElse(null);
    if (facet == null || parts.length < 2 || parts[1].isBlank()) {
      throw new InvalidRequest(
          parameter,
          "\"" + written + "\" names no facet and value.",
          "Write it like activity:sales.");
    }
    return new FacetChoice(facet, parts[1], mode);
  }

  private static SortOrder sort(Context request) throws InvalidRequest {
    String written = orElse(request.queryParam("sort"), SortOrder.RELEVANCE.id());
    return Named.byId(SortOrder.class, written)
        .orElseThrow(() ->
            new InvalidRequest(
                "sort",
                "\"" + written + "\" is no order.",
                "Use relevance, company, newest or oldest."));
  }

  private static int page(Context request) throws InvalidRequest {
    String written = orElse(request.queryParam("page"), "1");
    if (!written.matches("[1-9]\\d{0,5}")) {
      throw new InvalidRequest(
          "page", "\"" + written + "\" is no page.", "Pages are counted from 1.");
    }
    return Integer.parseInt(written);
  }

  static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  /// The address of a search, below `path`: the same search always has the same address.
  static String write(String path, SearchRequest request) {
    Address address = new Address(path).with("q", request.query());
    for (FacetChoice choice : request.choices()) {
      address.with(
          choice.mode() == Mode.NONE ? "not" : "in", choice.facet().id() + ":" + choice.value());
    }
    all(request).forEach(facet -> address.with("every", facet.id()));
    if (request.sort() != SortOrder.RELEVANCE) {
      address.with("sort", request.sort().id());
    }
    if (request.page() > 1) {
      address.with("page", String.valueOf(request.page()));
    }
    return address.toString();
  }

  private static Stream<Facet> all(SearchRequest request) {
    return request.choices().stream()
        .filter(c -> c.mode() == Mode.ALL)
        .map(FacetChoice::facet)
        .distinct();
  }
}
