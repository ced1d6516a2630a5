package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.InvalidRequest;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what goes wrong into an answer: a page for people, a problem document for programs. The
/// one place where the web catches what nobody foresaw.
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final String ANSWERED = "casebook.answered";

  private final Desk desk;
  private final Answers answers;

  Failures(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /// A request that was made wrongly: 400, with field, finding and way out.
  void invalid(InvalidRequest e, Context request) {
    answer(
        request,
        400,
        new Told("This cannot be answered as it was asked", e.finding(), e.hint(), e.field()));
  }

  /// What was refused with a status of its own, by a guard, a handler or the server.
  void refused(HttpResponseException e, Context request) {
    String title = e.getStatus() == 404 ? "There is no such page" : "Refused";
    answer(request, e.getStatus(), new Told(title, String.valueOf(e.getMessage()), "", ""));
  }

  /// What nobody foresaw: 500, with a number that stands in the log too.
  void unexpected(Exception e, Context request) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} {} failed, number {}", request.method(), request.path(), number, e);
    answer(
        request,
        500,
        new Told(
            "Something went wrong here",
            "The failure has the number " + number + ".",
            "Try again; the server's log says more under that number.",
            ""));
  }

  /// An address that no route has; failures that have their own words keep them.
  void notFound(Context request) {
    if (request.attribute(ANSWERED) == null) {
      answer(
          request,
          404,
          new Told(
              "There is no such page",
              "Nothing has the address " + request.path() + ".",
              "Search for it, or browse by activity.",
              ""));
    }
  }

  private record Told(String title, String finding, String hint, String field) {}

  private void answer(Context request, int status, Told told) {
    request.status(status);
    request.attribute(ANSWERED, true);
    if (Answers.wantsData(request)) {
      answers.problem(request, status, problem(status, told));
    } else {
      Frame frame = new Frame(told.title(), "", "", desk.version());
      answers.page(request, new ErrorPage(frame, status, told.finding(), told.hint()));
    }
  }

  private static Map<String, Object> problem(int status, Told told) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", told.title());
    problem.put("status", status);
    problem.put("detail", told.finding());
    problem.put("hint", told.hint());
    if (!told.field().isEmpty()) {
      problem.put("field", told.field());
    }
    return problem;
  }
}
