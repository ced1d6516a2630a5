package dev.casebook.web;

import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CodingRequest;
import dev.casebook.ask.Desk;
import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingRule;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.InvalidRequest;
import dev.casebook.web.CodingUnitPage.ChoiceView;
import dev.casebook.web.CodingUnitPage.OwnView;
import dev.casebook.web.CodingUnitPage.UnitView;
import dev.casebook.write.CodingJson;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Leads a coder from unit to unit, and keeps what was found.
final class CodingUnitHandler {

  private final Desk desk;
  private final CodingDesk codings;
  private final CodingHandler sets;
  private final Answers answers;

  CodingUnitHandler(Desks desks, CodingHandler sets, Answers answers) {
    this.desk = desks.desk();
    this.codings = desks.codings();
    this.sets = sets;
    this.answers = answers;
  }

  /// Who codes what.
  ///
  /// @param unit null where all are coded and none was asked for
  private record Place(CodedSet set, String coder, @Nullable CodingUnit unit) {

    @Nullable CodingAnswer said() {
      return unit == null ? null : set.latest(coder).get(unit.number());
    }

    String address(int number) {
      boolean there = set.unit(number).isPresent();
      return there ? CodingAddress.units(set.set(), coder, String.valueOf(number)) : "";
    }
  }

  /// The unit that was asked for, or else the first that is not coded. A closed set is not coded:
  /// then the way leads to its own page.
  void page(Context request) throws InvalidRequest {
    CodedSet set = sets.wanted(request);
    if (!set.set().open()) {
      request.redirect("/code/" + set.set().id(), HttpStatus.SEE_OTHER);
      return;
    }
    Place place = place(request, set);
    CodingAnswer said = place.said();
    ChoiceView choice = CodingChoice.of(codings.definitions(), said == null ? null : said.codes());
    answers.page(request, page(place, choice, saved(request, place), ""));
  }

  void json(Context request) throws InvalidRequest {
    Place place = place(request, sets.wanted(request));
    answers.json(request, CodingJson.unit(place.set(), place.coder(), place.unit()));
  }

  private Place place(Context request, CodedSet set) throws InvalidRequest {
    String coder = codings.coder(set, CodingForm.asked(request, "coder"));
    String number = CodingForm.asked(request, "unit");
    CodingUnit unit =
        number.isEmpty() ? set.next(coder, 0).orElse(null) : codings.unit(set, number);
    return new Place(set, coder, unit);
  }

  /// Keeps what was ticked and goes on to the next unit that is not coded; answers in place, with
  /// all that was ticked, where it cannot be kept.
  void put(Context request) throws InvalidRequest {
    CodedSet before = sets.wanted(request);
    CodingRequest ticked = CodingForm.ticked(request, "coder");
    try {
      CodingAnswer kept = codings.code(before.set().id().slug(), ticked);
      CodedSet set = sets.wanted(request);
      String next =
          set.next(kept.coder(), kept.unit()).map(u -> String.valueOf(u.number())).orElse("");
      String saved = String.valueOf(kept.unit());
      request.redirect(
          CodingAddress.units(set.set(), kept.coder(), next) + "&saved=" + saved,
          HttpStatus.SEE_OTHER);
    } catch (InvalidRequest e) {
      refuse(request, before, ticked, e);
    }
  }

  private void refuse(Context request, CodedSet set, CodingRequest ticked, InvalidRequest e)
      throws InvalidRequest {
    if (!e.field().equals("activity")) {
      throw e;
    }
    request.status(HttpStatus.BAD_REQUEST);
    CodingUnit unit = codings.unit(set, ticked.unit());
    Place place = new Place(set, codings.coder(set, ticked.who()), unit);
    ChoiceView choice = CodingChoice.typed(codings.definitions(), ticked.codes(), ticked.none());
    answers.page(request, page(place, choice, "", e.finding() + " " + e.hint()));
  }

  void finish(Context request) throws InvalidRequest {
    CodedSet set = sets.wanted(request);
    String coder = codings.coder(set, CodingForm.field(request, "coder"));
    codings.finish(set.set().id().slug(), coder);
    request.redirect(CodingAddress.set(set.set(), coder), HttpStatus.SEE_OTHER);
  }

  private static String saved(Context request, Place place) {
    String number = CodingForm.asked(request, "saved");
    CodingAnswer kept =
        number.matches("\\d{1,6}")
            ? place.set().latest(place.coder()).get(Integer.parseInt(number))
            : null;
    if (kept == null) {
      return "";
    }
    List<String> titles =
        CodeView.of(kept.codes()).stream()
            .map(code -> code.title() + (code.partner() ? " (partner)" : ""))
            .toList();
    return "Kept for unit "
        + kept.unit()
        + ": "
        + (titles.isEmpty() ? "no activity" : String.join(", ", titles))
        + ".";
  }

  private CodingUnitPage page(Place place, ChoiceView choice, String saved, String problem) {
    CodedSet set = place.set();
    CodingUnit unit = place.unit();
    int number = unit == null ? set.units().size() + 1 : unit.number();
    String twin =
        new Address("/code/" + set.set().id() + "/units.json")
            .with("coder", place.coder())
            .with("unit", unit == null ? "" : String.valueOf(number))
            .toString();
    return new CodingUnitPage(
        new Frame("Coding: " + set.set().title(), "code", twin, desk.version()),
        CodingSetView.of(set.set()),
        CodingAddress.set(set.set(), place.coder()),
        place.coder(),
        set.latest(place.coder()).size(),
        set.finished().containsKey(place.coder()),
        unit == null ? null : view(unit),
        choice,
        codings.definitions().rules().stream().map(CodingRule::line).toList(),
        place.address(number - 1),
        place.address(number + 1),
        saved,
        problem,
        unit == null ? own(place) : List.of());
  }

  private static UnitView view(CodingUnit unit) {
    return new UnitView(unit.number(), unit.company(), unit.heading(), unit.text());
  }

  private static List<OwnView> own(Place place) {
    return place.set().latest(place.coder()).values().stream()
        .map(coding ->
            new OwnView(
                view(place.set().unit(coding.unit()).orElseThrow()),
                CodeView.of(coding.codes()),
                place.address(coding.unit())))
        .toList();
  }
}
