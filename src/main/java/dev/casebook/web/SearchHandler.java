package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Suggestion;
import dev.casebook.write.ResultJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/// Answers searches and suggestions.
final class SearchHandler {

  private static final int SUGGESTIONS = 8;

  private final Desk desk;
  private final Answers answers;

  SearchHandler(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  void page(Context request) throws InvalidRequest {
    SearchRequest wanted = SearchAddress.read(request);
    SearchResult result = desk.search(wanted);
    answers.page(request, new SearchView(wanted, result).page(desk.version(result)));
  }

  void json(Context request) throws InvalidRequest {
    SearchResult result = desk.search(SearchAddress.read(request));
    answers.json(request, ResultJson.search(result, desk.version(result)));
  }

  /// Options for the search field's list, as HTML.
  void suggestions(Context request) {
    answers.fragment(request, "Suggestions.jte", suggest(request));
  }

  void suggestionsJson(Context request) {
    answers.data(request, suggest(request).stream().map(SearchHandler::data).toList());
  }

  private List<Suggestion> suggest(Context request) {
    return desk.suggest(SearchAddress.orElse(request.queryParam("q"), ""), SUGGESTIONS);
  }

  private static Map<String, String> data(Suggestion suggestion) {
    return Map.of(
        "kind", suggestion.kind().id(), "text", suggestion.text(), "target", suggestion.target());
  }
}
