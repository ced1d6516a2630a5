package dev.casebook.web;

import dev.casebook.ask.CodingRequest;
import dev.casebook.ask.CodingSetRequest;
import io.javalin.http.Context;
import java.util.List;

/// Reads what was sent by the forms about coding.
final class CodingForm {

  private static final String NONE = "none";

  private CodingForm() {}

  static String field(Context request, String name) {
    return SearchAddress.orElse(request.formParam(name), "");
  }

  static String asked(Context request, String name) {
    return SearchAddress.orElse(request.queryParam(name), "");
  }

  static CodingSetRequest set(Context request) {
    return new CodingSetRequest(
        field(request, "title"),
        field(request, "cases"),
        field(request, "query"),
        field(request, "sample"),
        field(request, "seed"));
  }

  /// @param who the name of the field with the coder or the editor
  static CodingRequest ticked(Context request, String who) {
    List<String> ticked = request.formParams("code");
    return new CodingRequest(
        field(request, "unit"),
        field(request, who),
        ticked.stream().filter(code -> !code.equals(NONE)).distinct().toList(),
        ticked.contains(NONE),
        field(request, "reason"));
  }
}
