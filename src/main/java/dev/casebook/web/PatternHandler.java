package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Named;
import dev.casebook.model.PatternDefinition;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Shelf;
import dev.casebook.model.StoredCase;
import dev.casebook.web.PatternPage.FollowerView;
import dev.casebook.web.PatternsPage.CountView;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Answers with the patterns and who follows them. Imported cases are left out.
final class PatternHandler {

  private static final String TAB = "patterns";

  private final Desk desk;
  private final Answers answers;

  PatternHandler(Desk desk, Answers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  void all(Context request) {
    answers.page(request, allPage());
  }

  void allJson(Context request) {
    answers.twin(request, allPage());
  }

  void one(Context request) {
    answers.page(request, wanted(request));
  }

  void oneJson(Context request) {
    answers.twin(request, wanted(request));
  }

  private PatternsPage allPage() {
    Frame frame = new Frame("Business model patterns", TAB, "/patterns.json", desk.version());
    return new PatternsPage(
        frame, Stream.of(BusinessModelPattern.values()).map(this::count).toList());
  }

  private CountView count(BusinessModelPattern pattern) {
    return new CountView(
        pattern.id(),
        pattern.title(),
        desk.definition(pattern).definition(),
        followers(pattern, true).size(),
        followers(pattern, false).size());
  }

  private PatternPage wanted(Context request) {
    String id = request.pathParam("id");
    BusinessModelPattern pattern =
        Named.byId(BusinessModelPattern.class, id)
            .orElseThrow(() -> new NotFoundResponse("There is no pattern \"" + id + "\"."));
    PatternDefinition definition = desk.definition(pattern);
    return new PatternPage(
        new Frame(pattern.title(), TAB, "/patterns/" + id + ".json", desk.version()),
        id,
        pattern.title(),
        definition.definition(),
        definition.test(),
        definition.nearMiss(),
        LessonView.of(desk.lesson(pattern), desk),
        followers(pattern, true),
        followers(pattern, false));
  }

  private List<FollowerView> followers(BusinessModelPattern pattern, boolean stated) {
    return desk.all().stream()
        .filter(c -> !c.facts().shelf().equals(Shelf.IMPORTED))
        .flatMap(c ->
            c.tagged().patterns().stream()
                .filter(p -> p.pattern() == pattern && p.isStated() == stated)
                .map(p -> follower(c, p)))
        .sorted(
            Comparator.comparingInt(FollowerView::confidence)
                .reversed()
                .thenComparing(FollowerView::company))
        .toList();
  }

  private static FollowerView follower(StoredCase stored, PatternTag tag) {
    return new FollowerView(
        stored.id().slug(),
        stored.facts().company(),
        stored.facts().title(),
        tag.why(),
        PatternView.percent(tag),
        PatternView.quotes(stored.tagged(), tag));
  }
}
