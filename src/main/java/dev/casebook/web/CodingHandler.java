package dev.casebook.web;

import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CodingSetMaker;
import dev.casebook.ask.CodingSetRequest;
import dev.casebook.ask.CodingViewer;
import dev.casebook.ask.Desk;
import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingReport.Disagreement;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodingJson;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/// Answers with the coding sets, makes and closes them, and shows how far coders agree.
final class CodingHandler {

  private static final int PAGE = 25;

  private final Desk desk;
  private final CodingDesk codings;
  private final CodingSetMaker maker;
  private final Answers answers;

  CodingHandler(Desks desks, Answers answers) {
    this.desk = desks.desk();
    this.codings = desks.codings();
    this.maker = desks.sets();
    this.answers = answers;
  }

  void all(Context request) {
    answers.page(request, sets(new CodingSetRequest("", "", "", "", ""), "", ""));
  }

  void allJson(Context request) {
    answers.json(request, CodingJson.sets(codings.sets()));
  }

  private CodingSetsPage sets(CodingSetRequest typed, String problem, String field) {
    Frame frame = new Frame("Coding", "code", "/code.json", desk.version());
    List<CodingSetView> sets = codings.sets().stream().map(CodingSetView::of).toList();
    return new CodingSetsPage(frame, sets, typed, problem, field);
  }

  /// Makes a set and goes to it; answers in place where it cannot be made.
  void make(Context request) {
    CodingSetRequest typed = CodingForm.set(request);
    try {
      request.redirect("/code/" + maker.make(typed).set().id(), HttpStatus.SEE_OTHER);
    } catch (InvalidRequest e) {
      request.status(HttpStatus.BAD_REQUEST);
      answers.page(request, sets(typed, e.finding() + " " + e.hint(), e.field()));
    }
  }

  void one(Context request) throws InvalidRequest {
    CodedSet set = wanted(request);
    CodingViewer viewer = viewer(request, set);
    answers.page(request, page(request, set, viewer));
  }

  void oneJson(Context request) throws InvalidRequest {
    CodedSet set = wanted(request);
    answers.json(request, CodingJson.report(set.set(), report(set, viewer(request, set))));
  }

  void close(Context request) throws InvalidRequest {
    CodedSet set = wanted(request);
    codings.close(set.set().id().slug());
    request.redirect("/code/" + set.set().id(), HttpStatus.SEE_OTHER);
  }

  /// The set that the address names. Throws [NotFoundResponse] where there is none.
  CodedSet wanted(Context request) {
    String id = request.pathParam("set");
    return codings
        .find(id)
        .orElseThrow(() -> new NotFoundResponse("There is no coding set \"" + id + "\"."));
  }

  private CodingReport report(CodedSet set, CodingViewer viewer) {
    return codings.report(set, viewer);
  }

  private CodingViewer viewer(Context request, CodedSet set) throws InvalidRequest {
    String typed = CodingForm.asked(request, "coder");
    String coder = typed.isBlank() ? "" : codings.coder(set, typed);
    return new CodingViewer(coder, CodingForm.asked(request, "reveal").equals("yes"));
  }

  private CodingSetPage page(Context request, CodedSet set, CodingViewer viewer)
      throws InvalidRequest {
    CodingReport report = report(set, viewer);
    List<Disagreement> all = report.disagreements();
    int from = from(request);
    int to = Math.min(from + PAGE, all.size());
    return new CodingSetPage(
        new Frame(set.set().title(), "code", address(set, ".json", viewer), desk.version()),
        CodingSetView.of(set.set()),
        CodingSetBuilder.companies(set),
        notes(set),
        viewer.coder(),
        CodingSetBuilder.coders(set, report),
        CodingSetBuilder.agreement(report),
        report.differing(),
        report.covered(),
        all.subList(Math.min(from, to), to).stream().map(CodingSetBuilder::disagreement).toList(),
        from == 0 ? "" : further(set, viewer, Math.max(0, from - PAGE)),
        to == all.size() ? "" : further(set, viewer, to));
  }

  private static int from(Context request) throws InvalidRequest {
    String typed = SearchAddress.orElse(request.queryParam("from"), "0");
    if (!typed.matches("\\d{1,6}")) {
      throw new InvalidRequest(
          "from", "\"" + typed + "\" is no number.", "Differing units are counted from 0.");
    }
    return Integer.parseInt(typed);
  }

  private static String address(CodedSet set, String ending, CodingViewer viewer) {
    return built(set, ending, viewer).toString();
  }

  private static Address built(CodedSet set, String ending, CodingViewer viewer) {
    return new Address("/code/" + set.set().id() + ending)
        .with("coder", viewer.coder())
        .with("reveal", viewer.reveal() ? "yes" : "");
  }

  private static String further(CodedSet set, CodingViewer viewer, int from) {
    return built(set, "", viewer).with("from", String.valueOf(from)) + "#differing";
  }

  /// The address of a differing unit in the list that a viewer sees.
  String listed(CodedSet set, CodingViewer viewer, int unit) {
    long before =
        report(set, viewer).disagreements().stream().filter(d -> d.unit().number() < unit).count();
    return built(set, "", viewer)
            .with("from", before < PAGE ? "" : String.valueOf(before / PAGE * PAGE))
        + "#unit-"
        + unit;
  }

  private List<String> notes(CodedSet set) {
    boolean same = set.set().definitions().equals(codings.definitions().hash());
    return same
        ? List.of()
        : List.of(
            "The codebook has changed since this set was made, so what was coded before may rest on"
                + " other definitions.");
  }
}
