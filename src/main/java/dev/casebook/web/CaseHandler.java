package dev.casebook.web;

import dev.casebook.ask.Desk;
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
    answers.page(request, new CaseView(wanted(request), desk::definition).page(desk.version()));
  }

  void json(Context request) {
    answers.json(request, ResultJson.storedCase(wanted(request), desk.version()));
  }

  private StoredCase wanted(Context request) {
    String slug = request.pathParam("slug");
    if (!CaseId.isValid(slug)) {
      throw new NotFoundResponse("\"" + slug + "\" is no name of a case.");
    }
    return desk.find(new CaseId(slug))
        .orElseThrow(() -> new NotFoundResponse("The base has no case \"" + slug + "\"."));
  }
}
