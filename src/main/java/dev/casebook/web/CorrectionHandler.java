package dev.casebook.web;

import dev.casebook.ask.CorrectionDesk;
import dev.casebook.ask.CorrectionRequest;
import dev.casebook.model.Actor;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Named;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.Verdict;
import dev.casebook.write.ResultJson;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// Takes corrections of tags from the page of a case, and from programs.
final class CorrectionHandler {

  private final CorrectionDesk corrections;
  private final CaseHandler cases;
  private final Answers answers;

  CorrectionHandler(CorrectionDesk corrections, CaseHandler cases, Answers answers) {
    this.corrections = corrections;
    this.cases = cases;
    this.answers = answers;
  }

  /// Keeps a correction and goes back to the tag that it is about; a program that asks for JSON
  /// gets what is now said of the case. What is refused is shown in the form that it came from.
  /// Throws [InvalidRequest] where a program is refused.
  void add(Context request) throws InvalidRequest {
    StoredCase stored = cases.wanted(request);
    CorrectionRequest typed = typed(request);
    try {
      TagCorrection kept = corrections.correct(stored.id(), typed);
      if (Answers.wantsData(request)) {
        request.status(HttpStatus.CREATED);
        answers.json(
            request,
            ResultJson.corrections(stored.id(), corrections.all(stored.id()), cases.version()));
      } else {
        request.redirect(back(kept), HttpStatus.SEE_OTHER);
      }
    } catch (InvalidRequest refusal) {
      if (Answers.wantsData(request)) {
        throw refusal;
      }
      request.status(HttpStatus.BAD_REQUEST);
      cases.page(request, stored, Editing.refused(typed, refusal));
    }
  }

  /// A weight that stands in a form beside a button that has no use for it is passed over.
  private static CorrectionRequest typed(Context request) {
    String verdict = field(request, "verdict");
    boolean weighed = Named.byId(Verdict.class, verdict).map(Verdict::asserts).orElse(true);
    String by = field(request, "by");
    return new CorrectionRequest(
        field(request, "activity"),
        verdict,
        by.isEmpty() ? Actor.FIRM.id() : by,
        weighed ? field(request, "weight") : "",
        field(request, "words"),
        field(request, "editor"),
        field(request, "why"));
  }

  private static String field(Context request, String name) {
    return SearchAddress.orElse(request.formParam(name), "");
  }

  /// The name goes along, so that it need not be typed again.
  private static String back(TagCorrection kept) {
    String anchor = Editing.anchor(kept.activity(), kept.by());
    return new Address("/case/" + kept.id()).with("editor", kept.editor()).with("said", anchor)
        + "#"
        + anchor;
  }
}
