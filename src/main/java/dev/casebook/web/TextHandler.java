package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.Shelf;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.web.HelpPage.FieldView;
import io.javalin.http.Context;
import java.util.List;

/// Answers with the pages that explain.
final class TextHandler {

  private final Desk desk;
  private final Answers answers;

  TextHandler(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  void help(Context request) {
    answers.page(request, helpPage());
  }

  void helpJson(Context request) {
    answers.twin(request, helpPage());
  }

  void learn(Context request) {
    answers.page(request, new LearnPage(new Frame("Where to begin", "learn", "", desk.version())));
  }

  void method(Context request) {
    answers.page(request, methodPage());
  }

  void methodJson(Context request) {
    answers.twin(request, methodPage());
  }

  private HelpPage helpPage() {
    List<FieldView> fields =
        desk.queryFields().stream()
            .map(f ->
                new FieldView(
                    f.name(),
                    f.example(),
                    f.meaning(),
                    new Address("/").with("q", f.example()).toString()))
            .toList();
    return new HelpPage(
        new Frame("How to search", "help", "/help.json", desk.version()),
        fields,
        desk.queryGrammar());
  }

  private MethodPage methodPage() {
    List<StoredCase> cases =
        desk.all().stream().filter(c -> c.facts().shelf().equals(Shelf.CASES)).toList();
    List<Tag> tags = cases.stream().flatMap(c -> c.tagged().firmTags().stream()).toList();
    int quotes = tags.stream().mapToInt(t -> t.evidence().size()).sum();
    Frame frame = new Frame("Method", "method", "/method.json", desk.version());
    int byEditors = (int) tags.stream().filter(t -> t.how() == TagOrigin.EDITOR).count();
    int rejected = cases.stream().mapToInt(c -> c.corrected().rejected().size()).sum();
    return new MethodPage(
        frame,
        cases.size(),
        tags.size(),
        byEditors,
        rejected,
        quotes,
        desk.codingRules(),
        desk.quality());
  }
}
