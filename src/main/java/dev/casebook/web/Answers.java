package dev.casebook.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/// Writes answers: a page as HTML, or data as JSON.
final class Answers {

  private final Templates templates;
  private final ObjectMapper json = new ObjectMapper();

  Answers(Templates templates) {
    this.templates = templates;
  }

  void page(Context request, Page page) {
    request.header("Cache-Control", "no-store");
    html(request, templates.html(page));
  }

  /// Whether whoever asks is a program: the twin of a page is wanted, or the header `Accept` names
  /// JSON first.
  static boolean wantsData(Context request) {
    String accepted = SearchAddress.orElse(request.header("Accept"), "");
    return request.path().endsWith(".json")
        || accepted.startsWith("application/json")
        || accepted.startsWith("application/problem+json");
  }

  /// A piece of a page.
  void fragment(Context request, String template, Object model) {
    request.header("Cache-Control", "no-store");
    html(request, templates.html(template, model));
  }

  private static void html(Context request, String written) {
    request.contentType("text/html; charset=utf-8").result(written);
  }

  /// JSON that was written already.
  void json(Context request, String written) {
    request.header("Cache-Control", "no-store");
    request.contentType("application/json; charset=utf-8").result(written);
  }

  /// What a page shows, as JSON: the fields of its record, and in place of its frame the version of
  /// the base and how many of its cases have provisional tags.
  void twin(Context request, Page page) {
    ObjectNode tree = json.createObjectNode();
    tree.put("base_version", page.frame().base().toString());
    tree.put("provisional", page.frame().base().provisional());
    tree.setAll((ObjectNode) json.valueToTree(page));
    tree.remove("frame");
    data(request, tree);
  }

  /// A map, list or record as JSON.
  void data(Context request, Object data) {
    json(request, written(data));
  }

  /// A failure in the form of RFC 9457.
  void problem(Context request, int status, Object problem) {
    request
        .status(status)
        .contentType("application/problem+json; charset=utf-8")
        .result(written(problem));
  }

  private String written(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("page data that JSON cannot hold: " + data.getClass(), e);
    }
  }
}
