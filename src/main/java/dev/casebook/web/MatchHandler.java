package dev.casebook.web;

import dev.casebook.ask.CanvasDesk;
import dev.casebook.ask.CanvasDesk.ReadCanvas;
import dev.casebook.ask.Cautions;
import dev.casebook.ask.Desk;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CaseId;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Match;
import dev.casebook.model.MatchOptions;
import dev.casebook.web.MatchPage.CaseName;
import dev.casebook.web.MatchPage.FieldView;
import dev.casebook.write.ResultJson;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers with the canvas editor and with matches.
final class MatchHandler {

  /// Browsers and the server take longer ones, but not every program that passes an address on.
  private static final int LONGEST_ADDRESS = 16_000;

  private final Desk desk;
  private final CanvasDesk canvases;
  private final Answers answers;

  MatchHandler(Desk desk, CanvasDesk canvases, Answers answers) {
    this.desk = desk;
    this.canvases = canvases;
    this.answers = answers;
  }

  /// The editor with the canvas of the address, and the match if it holds anything. `from=slug`
  /// starts from a case.
  void page(Context request) throws InvalidRequest {
    String from = SearchAddress.orElse(request.queryParam("from"), "");
    if (!from.isBlank()) {
      request.redirect(
          CanvasAddress.write("/match", start(from.strip())).toString(), HttpStatus.SEE_OTHER);
      return;
    }
    Asked asked =
        new Asked(CanvasAddress.read(request), MatchAddress.read(request), "", notes(request));
    answer(request, asked);
  }

  /// An address says which base its match was made on; where the base has changed since, the page
  /// says so.
  private List<String> notes(Context request) {
    String made = SearchAddress.orElse(request.queryParam("base"), "");
    String now = desk.version().toString();
    return made.isEmpty() || made.equals(now)
        ? List.of()
        : List.of(
            "This address was made on base version "
                + made
                + "; the answer below rests on "
                + now
                + ".");
  }

  private void answer(Context request, Asked asked) {
    Match match = null;
    String problem = "";
    if (!asked.canvas().isEmpty()) {
      try {
        match = desk.match(asked.canvas(), asked.options());
      } catch (InvalidRequest e) {
        request.status(HttpStatus.BAD_REQUEST);
        problem = e.finding() + " " + e.hint();
      }
    }
    answers.page(request, filled(asked, match, problem));
  }

  private Canvas start(String from) throws InvalidRequest {
    CaseId id = MatchAddress.id("from", from);
    return desk.find(id)
        .map(stored -> started(stored.facts().industry(), stored.tagged().parsed().canvas()))
        .orElseThrow(() ->
            new InvalidRequest(
                "from", "the base has no case \"" + from + "\".", "Choose one from the list."));
  }

  private static Canvas started(@Nullable Industry industry, Canvas canvas) {
    return new Canvas(canvas.title(), industry, canvas.blocks(), List.of());
  }

  void json(Context request) throws InvalidRequest {
    answers.json(
        request,
        ResultJson.match(desk.match(CanvasAddress.read(request), MatchAddress.read(request))));
  }

  /// Reads a pasted canvas and goes to its address. Where something in it was odd, fits no block,
  /// or is too long for an address, it is answered in place, with what there is to say.
  void paste(Context request) {
    String text = SearchAddress.orElse(request.formParam("text"), "");
    try {
      ReadCanvas read = canvases.pasted(text);
      List<String> notes = new ArrayList<>();
      read.warnings().forEach(warning -> notes.add(warning.toString()));
      read.canvas().unplaced().forEach(words -> notes.add("Fits no block: " + words));
      String address = CanvasAddress.write("/match", read.canvas()).toString();
      if (notes.isEmpty() && address.length() <= LONGEST_ADDRESS) {
        request.redirect(address, HttpStatus.SEE_OTHER);
      } else {
        answer(request, new Asked(read.canvas(), MatchOptions.DEFAULT, "", notes));
      }
    } catch (InvalidRequest e) {
      request.status(HttpStatus.BAD_REQUEST);
      Asked nothing = new Asked(Canvas.EMPTY, MatchOptions.DEFAULT, text, List.of());
      answers.page(request, filled(nothing, null, e.finding() + " " + e.hint()));
    }
  }

  private static List<String> notes(Asked asked, @Nullable Match match) {
    List<String> notes = new ArrayList<>(asked.notes());
    if (match != null) {
      notes.addAll(Cautions.about(asked.canvas(), match));
    }
    return notes;
  }

  private record Asked(Canvas canvas, MatchOptions options, String pasted, List<String> notes) {
    List<FieldView> fields() {
      return Stream.of(Block.values()).map(this::field).toList();
    }

    private FieldView field(Block block) {
      Double weight = options.weights().get(block);
      return new FieldView(
          block.id(),
          block.title(),
          Questions.of(block),
          CanvasAddress.lines(canvas.items(block)),
          weight == null ? "" : String.valueOf(weight));
    }

    String industry() {
      Industry industry = canvas.industry();
      return industry == null ? "" : industry.id();
    }

    String whyNot() {
      CaseId whyNot = options.whyNot();
      return whyNot == null ? "" : whyNot.slug();
    }
  }

  private MatchPage filled(Asked asked, @Nullable Match match, String problem) {
    String twin =
        match == null
            ? ""
            : MatchAddress.write(
                CanvasAddress.write("/match.json", asked.canvas()), asked.options());
    MatchView view = match == null ? null : new MatchView(match);
    return new MatchPage(
        new Frame("Match a canvas", "match", twin, desk.version()),
        asked.canvas().title(),
        asked.industry(),
        asked.options().distance(),
        asked.whyNot(),
        asked.fields(),
        match,
        view == null ? List.of() : view.analogues(),
        view == null ? List.of() : view.benchmark(),
        problem,
        asked.pasted(),
        notes(asked, match),
        String.valueOf(asked.options().top()),
        String.join(",", asked.options().peers().stream().map(CaseId::slug).toList()),
        desk.all().stream().map(c -> new CaseName(c.id().slug(), c.facts().company())).toList());
  }
}
