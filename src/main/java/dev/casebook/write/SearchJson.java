package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Activity;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Correction;
import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetCount;
import dev.casebook.model.FoundCase;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import java.util.List;

/// The answer to a search.
final class SearchJson {

  private SearchJson() {}

  static ObjectNode of(SearchResult result, BaseVersion base) {
    ObjectNode json = Json.object();
    json.put("base_version", base.toString());
    json.put("provisional", base.provisional());
    json.put("total", result.total());
    json.put("total_exact", result.totalExact());
    json.put("partial", result.partial());
    json.put("bent", result.bent());
    json.set("hits", Json.array(result.hits(), SearchJson::hit));
    ObjectNode facets = json.putObject("facets");
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
      facets.set(facet.id(), Json.array(counts, SearchJson::count));
    }
    json.set("corrections", Json.array(result.corrections(), SearchJson::correction));
    return json;
  }

  private static JsonNode hit(FoundCase hit) {
    ObjectNode json = Heads.of(hit.facts());
    json.put("score", hit.score());
    json.set("primary", Json.texts(hit.primary().stream().map(Activity::id).toList()));
    json.set("snippets", Json.array(hit.snippets(), SearchJson::snippet));
    return json;
  }

  private static JsonNode snippet(Snippet snippet) {
    ObjectNode json = Json.object();
    json.put("where", snippet.where());
    json.put("text", snippet.text());
    json.set("highlights", Json.array(snippet.highlights(), SearchJson::span));
    return json;
  }

  private static JsonNode span(Span span) {
    return Json.object().put("start", span.start()).put("end", span.end());
  }

  private static JsonNode count(FacetCount count) {
    return Json.object()
        .put("value", count.value())
        .put("count", count.count())
        .put("label", count.label());
  }

  private static JsonNode correction(Correction correction) {
    ObjectNode json = Json.object();
    json.put("kind", correction.kind().id());
    json.put("explanation", correction.explanation());
    json.put("query", correction.instead().query());
    json.set("filters", Json.array(correction.instead().choices(), SearchJson::filter));
    json.put("hits", correction.hits());
    return json;
  }

  private static JsonNode filter(FacetChoice choice) {
    return Json.object()
        .put("facet", choice.facet().id())
        .put("value", choice.value())
        .put("mode", choice.mode().id());
  }
}
