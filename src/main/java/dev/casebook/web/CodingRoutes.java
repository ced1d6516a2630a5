package dev.casebook.web;

import io.javalin.config.RoutesConfig;

/// Which address about coding is answered by whom.
final class CodingRoutes {

  private final CodingHandler sets;
  private final CodingUnitHandler units;
  private final CodingSettleHandler settling;
  private final CodingFiles files;

  CodingRoutes(Desks desks, Answers answers) {
    this.sets = new CodingHandler(desks, answers);
    this.units = new CodingUnitHandler(desks, sets, answers);
    this.settling = new CodingSettleHandler(desks, sets, answers);
    this.files = new CodingFiles(desks, sets);
  }

  void add(RoutesConfig routes) {
    routes.get("/code", sets::all);
    routes.get("/code.json", sets::allJson);
    routes.post("/code", sets::make);
    routes.get("/code/{set}.json", sets::oneJson);
    routes.get("/code/{set}", sets::one);
    routes.post("/code/{set}/close", sets::close);
    routes.get("/code/{set}/units", units::page);
    routes.get("/code/{set}/units.json", units::json);
    routes.post("/code/{set}/units", units::put);
    routes.post("/code/{set}/finish", units::finish);
    routes.get("/code/{set}/settle", settling::page);
    routes.get("/code/{set}/settle.json", settling::json);
    routes.post("/code/{set}/settle", settling::settle);
    routes.get("/code/{set}/coded.csv", files::csv);
    routes.get("/code/{set}/coded.jsonl", files::jsonLines);
    routes.get("/code/{set}/codebook.json", files::codebookJson);
    routes.get("/code/{set}/codebook.md", files::codebookMarkdown);
  }
}
