package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.Coverage;
import dev.casebook.web.CoveragePage.ChartView;
import dev.casebook.web.CoveragePage.LineView;
import dev.casebook.web.CoveragePage.ThinView;
import io.javalin.http.Context;

/// Answers with what the base covers.
final class CoverageHandler {

  private final Desk desk;
  private final Answers answers;

  CoverageHandler(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  void page(Context request) {
    answers.page(request, filled());
  }

  void json(Context request) {
    answers.twin(request, filled());
  }

  private CoveragePage filled() {
    Coverage coverage = desk.coverage();
    return new CoveragePage(
        new Frame("Coverage", "coverage", "/coverage.json", desk.version()),
        coverage.cases(),
        coverage.dimensions().stream().map(CoverageHandler::chart).toList(),
        coverage.thin().stream().map(f -> new ThinView(f.id().slug(), f.company())).toList());
  }

  private static ChartView chart(Coverage.Dimension dimension) {
    int most = dimension.lines().stream().mapToInt(Coverage.Line::cases).max().orElse(0);
    return new ChartView(
        dimension.id(),
        dimension.title(),
        dimension.lines().stream().map(line -> line(line, most)).toList());
  }

  private static LineView line(Coverage.Line line, int most) {
    return new LineView(
        line.label(),
        line.cases() == 0 ? "" : address(line),
        line.cases(),
        most == 0 ? 0 : Math.round(100f * line.cases() / most));
  }

  private static String address(Coverage.Line line) {
    if (line.filters().isEmpty()) {
      return "";
    }
    Address address = new Address("/");
    line.filters().forEach(filter -> address.with("in", filter));
    return address.with("in", "shelf:cases").toString();
  }
}
