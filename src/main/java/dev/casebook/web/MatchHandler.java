package dev.casebook.web;

import dev.casebook.ask.CanvasDesk;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers with the canvas editor and with matches.
final class MatchHandler {

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
    Canvas canvas = CanvasAddress.read(request);
    MatchOptions options = MatchAddress.read(request);
    Match match = null;
    String problem = "";
    if (!canvas.isEmpty()) {
      try {
        match = desk.match(canvas, options);
      } catch (InvalidRequest e) {
        problem = e.finding() + " " + e.hint();
      }
    }
    answers.page(request, filled(new Asked(canvas, options, problem, ""), match));
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

  /// Reads a pasted canvas and goes to its address; what cannot be read is shown again with the
  /// reason.
  void paste(Context request) {
    String text = SearchAddress.orElse(request.formParam("text"), "");
    try {
      Canvas canvas = canvases.pasted(text).canvas();
      request.redirect(CanvasAddress.write("/match", canvas).toString(), HttpStatus.SEE_OTHER);
    } catch (InvalidRequest e) {
      request.status(HttpStatus.BAD_REQUEST);
      String problem = e.finding() + " " + e.hint();
      answers.page(
          request, filled(new Asked(Canvas.EMPTY, MatchOptions.DEFAULT, problem, text), null));
    }
  }

  private record Asked(Canvas canvas, MatchOptions options, String problem, String pasted) {
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

  private MatchPage filled(Asked asked, @Nullable Match match) {
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
        asked.problem(),
        asked.pasted(),
        desk.all().stream().map(c -> new CaseName(c.id().slug(), c.facts().company())).toList());
  }
}
