package dev.casebook.cli;

import dev.casebook.model.Correction;
import dev.casebook.model.FoundCase;
import dev.casebook.model.SearchResult;

/// A search result as lines for people.
final class SearchText {

  private SearchText() {}

  static void print(SearchResult result, Console console) {
    String more = result.totalExact() ? "" : "+";
    console.result(result.total() + more + (result.total() == 1 ? " case" : " cases"));
    if (!result.bent().isEmpty()) {
      console.result(result.bent());
    }
    for (FoundCase hit : result.hits()) {
      console.result("");
      console.result(
          hit.facts().company() + ": " + hit.facts().title() + "  (" + hit.facts().id() + ")");
      hit.snippets().stream()
          .limit(1)
          .forEach(s -> console.result("  " + s.where() + ": " + s.text()));
    }
    for (Correction correction : result.corrections()) {
      console.result(correction.explanation() + "  (" + correction.hits() + ")");
    }
    if (result.partial()) {
      console.message("Time ran out: some cases may be missing.");
    }
  }
}
