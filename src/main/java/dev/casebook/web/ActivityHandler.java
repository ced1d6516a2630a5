package dev.casebook.web;

import dev.casebook.ask.Desk;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Actor;
import dev.casebook.model.Named;
import dev.casebook.model.Shelf;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.Weight;
import dev.casebook.web.ActivitiesPage.CountView;
import dev.casebook.web.ActivitiesPage.GroupView;
import dev.casebook.web.ActivityPage.RunView;
import dev.casebook.web.CasePage.EvidenceView;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Answers with the activities and who runs them. Imported cases are left out.
final class ActivityHandler {

  private static final int SHORTEST_SENTENCE = 40;

  private final Desk desk;
  private final Answers answers;

  ActivityHandler(Desk desk, Answers answers) {
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

  private ActivitiesPage allPage() {
    Frame frame = new Frame("Key activities", "activities", "/activities.json", desk.version());
    return new ActivitiesPage(frame, Stream.of(ActivityGroup.values()).map(this::group).toList());
  }

  private GroupView group(ActivityGroup group) {
    List<CountView> activities =
        Stream.of(Activity.values())
            .filter(a -> a.group() == group)
            .map(a ->
                new CountView(a.id(), a.title(), desk.definition(a), runs(a, Actor.FIRM).size()))
            .toList();
    return new GroupView(group.id(), group.title(), desk.definition(group), activities);
  }

  private ActivityPage wanted(Context request) {
    String id = request.pathParam("id");
    Activity activity =
        Named.byId(Activity.class, id)
            .orElseThrow(() -> new NotFoundResponse("There is no activity \"" + id + "\"."));
    return new ActivityPage(
        new Frame(activity.title(), "activities", "/activities/" + id + ".json", desk.version()),
        ActivityView.of(activity),
        activity.group().title(),
        desk.definition(activity),
        LessonView.of(desk.lesson(activity), desk),
        runs(activity, Actor.FIRM),
        runs(activity, Actor.PARTNER));
  }

  private List<RunView> runs(Activity activity, Actor by) {
    return desk.all().stream()
        .filter(c -> !c.facts().shelf().equals(Shelf.IMPORTED))
        .flatMap(c ->
            c.tagged().tags().stream()
                .filter(t -> t.activity() == activity && t.by() == by)
                .map(t -> run(c, t)))
        .sorted(
            Comparator.comparing(RunView::primary)
                .reversed()
                .thenComparing(RunView::confidence, Comparator.reverseOrder())
                .thenComparing(RunView::company))
        .toList();
  }

  private static RunView run(StoredCase stored, Tag tag) {
    return new RunView(
        stored.id().slug(),
        stored.facts().company(),
        stored.facts().title(),
        tag.weight() == Weight.PRIMARY,
        (int) Math.round(tag.confidence().value() * 100),
        tag.how() == TagOrigin.EDITOR,
        sentence(stored, tag));
  }

  /// The most telling evidence that stands in a sentence worth reading; the most telling of all
  /// where none does.
  private static EvidenceView sentence(StoredCase stored, Tag tag) {
    List<EvidenceView> quotes =
        tag.evidence().stream()
            .map(evidence -> EvidenceQuote.of(stored.tagged(), evidence))
            .toList();
    return quotes.stream()
        .filter(q -> (q.before() + q.words() + q.after()).length() >= SHORTEST_SENTENCE)
        .findFirst()
        .orElse(quotes.getFirst());
  }
}
