package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.CaseId;
import dev.casebook.model.StoredCase;
import dev.casebook.write.ResultJson;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/// Answers with one case.
final class CaseHandler {

  private final Desk desk;
  private final Answers answers;

  CaseHandler(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  void page(Context request) {
    page(request, wanted(request), Editing.read(request));
  }

  /// The page of a case for somebody who is correcting it.
  void page(Context request, StoredCase stored, Editing editing) {
    answers.page(request, new CaseView(stored, editing, desk::definition).page(desk.version()));
  }

  /// Which base answers now.
  BaseVersion version() {
    return desk.version();
  }

  void json(Context request) {
    answers.json(request, ResultJson.storedCase(wanted(request), desk.version()));
  }

  /// The case that the address names. Throws [NotFoundResponse] where there is none.
  StoredCase wanted(Context request) {
    String slug = request.pathParam("slug");
    if (!CaseId.isValid(slug)) {
      throw new NotFoundResponse("\"" + slug + "\" is no name of a case.");
    }
    return desk.find(new CaseId(slug))
        .orElseThrow(() -> new NotFoundResponse("The base has no case \"" + slug + "\"."));
  }
}
