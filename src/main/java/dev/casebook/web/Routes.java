package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.InvalidRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;

/// Which address is answered by whom. What ends in `.json` is the twin of the page without it.
final class Routes {

  private final Desk desk;
  private final Failures failures;
  private final SearchHandler search;
  private final CaseHandler cases;
  private final CorrectionHandler corrections;
  private final MatchHandler match;
  private final ActivityHandler activities;
  private final PatternHandler patterns;
  private final CoverageHandler coverage;
  private final CompareHandler comparisons;
  private final TextHandler texts;
  private final CodingRoutes codes;

  Routes(Desks desks) {
    this.desk = desks.desk();
    Answers answers = new Answers(new Templates());
    this.failures = new Failures(desk, answers);
    this.search = new SearchHandler(desk, answers);
    this.cases = new CaseHandler(desk, answers);
    this.corrections = new CorrectionHandler(desks.corrections(), cases, answers);
    this.match = new MatchHandler(desk, desks.canvases(), answers);
    this.activities = new ActivityHandler(desk, answers);
    this.patterns = new PatternHandler(desk, answers);
    this.coverage = new CoverageHandler(desk, answers);
    this.comparisons = new CompareHandler(desk, answers);
    this.texts = new TextHandler(desk, answers);
    this.codes = new CodingRoutes(desks, answers);
  }

  void add(RoutesConfig routes) {
    routes.get("/", search::page);
    routes.get("/search.json", search::json);
    routes.get("/suggest", search::suggestions);
    routes.get("/suggest.json", search::suggestionsJson);
    routes.get("/case/{slug}.json", cases::json);
    routes.get("/case/{slug}", cases::page);
    routes.post("/cases/{slug}/corrections", corrections::add);
    routes.get("/match", match::page);
    routes.get("/match.json", match::json);
    routes.post("/match/paste", match::paste);
    routes.get("/activities", activities::all);
    routes.get("/activities.json", activities::allJson);
    routes.get("/activities/{id}.json", activities::oneJson);
    routes.get("/activities/{id}", activities::one);
    routes.get("/patterns", patterns::all);
    routes.get("/patterns.json", patterns::allJson);
    routes.get("/patterns/{id}.json", patterns::oneJson);
    routes.get("/patterns/{id}", patterns::one);
    routes.get("/coverage", coverage::page);
    routes.get("/coverage.json", coverage::json);
    routes.get("/compare", comparisons::page);
    routes.get("/compare.json", comparisons::json);
    routes.get("/learn", texts::learn);
    routes.get("/help", texts::help);
    routes.get("/help.json", texts::helpJson);
    routes.get("/method", texts::method);
    routes.get("/method.json", texts::methodJson);
    codes.add(routes);
    routes.get("/healthz", request -> request.result("ok, base " + desk.version() + "\n"));

    routes.exception(InvalidRequest.class, failures::invalid);
    routes.exception(HttpResponseException.class, failures::refused);
    routes.exception(Exception.class, failures::unexpected);
    routes.error(404, failures::notFound);
  }
}
