package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StoredCase;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/// Answers with cases side by side. Parameters: `case`, a slug or a company's name, up to four
/// times.
final class CompareHandler {

  private final Desk desk;
  private final Answers answers;

  CompareHandler(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  void page(Context request) throws InvalidRequest {
    answers.page(request, filled(request));
  }

  void json(Context request) throws InvalidRequest {
    answers.twin(request, filled(request));
  }

  private ComparePage filled(Context request) throws InvalidRequest {
    List<StoredCase> all = desk.all();
    List<StoredCase> chosen = new ArrayList<>();
    for (String name : request.queryParams("case")) {
      if (!name.isBlank()) {
        StoredCase found = find(all, name.strip());
        if (!chosen.contains(found)) {
          chosen.add(found);
        }
      }
    }
    if (chosen.size() > Comparing.MOST) {
      throw new InvalidRequest(
          "case",
          chosen.size() + " cases are too many to see at a glance.",
          "Compare at most " + Comparing.MOST + ": take some away.");
    }
    return new Comparing(chosen).page(all, desk.version());
  }

  private static StoredCase find(List<StoredCase> all, String name) throws InvalidRequest {
    return all.stream()
        .filter(c -> isCalled(c.facts(), name))
        .findFirst()
        .orElseThrow(() ->
            new InvalidRequest(
                "case",
                "The base has no case \"" + name + "\".",
                "Give a company's name as the base writes it, or the last part of its page's address."));
  }

  private static boolean isCalled(CaseFacts facts, String name) {
    return facts.id().slug().equals(name)
        || facts.company().equalsIgnoreCase(name)
        || facts.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }
}
