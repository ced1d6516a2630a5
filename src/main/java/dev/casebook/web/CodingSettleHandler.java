package dev.casebook.web;

import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CodingRequest;
import dev.casebook.ask.CodingViewer;
import dev.casebook.ask.Desk;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingReport.Disagreement;
import dev.casebook.model.CodingRule;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Settlement;
import dev.casebook.write.CodingJson;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// Shows an editor a unit that coders differ about, and keeps what is decided.
final class CodingSettleHandler {

  /// An editor sees what differs.
  private static final CodingViewer EDITOR = new CodingViewer("", true);

  private final Desk desk;
  private final CodingDesk codings;
  private final CodingHandler sets;
  private final Answers answers;

  CodingSettleHandler(Desks desks, CodingHandler sets, Answers answers) {
    this.desk = desks.desk();
    this.codings = desks.codings();
    this.sets = sets;
    this.answers = answers;
  }

  void page(Context request) throws InvalidRequest {
    CodedSet set = sets.wanted(request);
    Disagreement wanted = wanted(set, CodingForm.asked(request, "unit"));
    Settlement settled = wanted.settlement();
    Codes codes = settled == null ? Codes.NONE : settled.codes();
    boolean none = settled != null && codes.none();
    answers.page(request, page(set, wanted, CodingRequest.of("", "", codes.ids(), none), ""));
  }

  void json(Context request) throws InvalidRequest {
    CodedSet set = sets.wanted(request);
    Disagreement wanted = wanted(set, CodingForm.asked(request, "unit"));
    answers.json(request, CodingJson.disagreement(set.set(), wanted));
  }

  /// Keeps what was decided and goes back to the list; answers in place, with all that was typed,
  /// where it cannot be kept.
  void settle(Context request) throws InvalidRequest {
    CodedSet set = sets.wanted(request);
    CodingRequest typed = CodingForm.ticked(request, "editor");
    Disagreement wanted = wanted(set, typed.unit());
    try {
      Settlement kept = codings.settle(set.set().id().slug(), typed);
      request.redirect(sets.listed(set, EDITOR, kept.unit()), HttpStatus.SEE_OTHER);
    } catch (InvalidRequest e) {
      request.status(HttpStatus.BAD_REQUEST);
      answers.page(request, page(set, wanted, typed, e.finding() + " " + e.hint()));
    }
  }

  private Disagreement wanted(CodedSet set, String number) throws InvalidRequest {
    CodingUnit unit = codings.unit(set, number);
    return codings.report(set, EDITOR).disagreements().stream()
        .filter(one -> one.unit().equals(unit))
        .findFirst()
        .orElseThrow(() ->
            new InvalidRequest(
                "unit",
                "no two coders differ about unit " + unit.number() + ".",
                "Only what coders differ about is settled."));
  }

  private CodingSettlePage page(
      CodedSet set, Disagreement wanted, CodingRequest typed, String problem) {
    String twin = "/code/" + set.set().id() + "/settle.json?unit=" + wanted.unit().number();
    return new CodingSettlePage(
        new Frame("Settle unit " + wanted.unit().number(), "code", twin, desk.version()),
        CodingSetView.of(set.set()),
        CodingSetBuilder.disagreement(wanted),
        CodingChoice.typed(codings.definitions(), typed.codes(), typed.none()),
        codings.definitions().rules().stream().map(CodingRule::line).toList(),
        typed.who(),
        typed.reason(),
        problem);
  }
}
