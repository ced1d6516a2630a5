package dev.casebook.evaluate;

import dev.casebook.model.Block;
import dev.casebook.model.CodedReview;
import dev.casebook.model.CodedReview.Mark;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import dev.casebook.model.ReviewQuality;
import dev.casebook.model.TagQuality;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures reviews on coded canvases. A review is right where it raises what the coders settled
/// on: the kind on the canvas and, for kinds that are about single items, on the item.
public final class ReviewEvaluation {

  private static final Set<FindingKind> OF_ITEMS =
      EnumSet.of(
          FindingKind.NOT_AN_ACTIVITY,
          FindingKind.TO_DO_ITEM,
          FindingKind.VAGUE_ITEM,
          FindingKind.SERVES_NO_BLOCK,
          FindingKind.UNSERVED_BLOCK,
          FindingKind.USUALLY_PARTNERED);

  private final List<Reviewed> all;

  /// A canvas, what should be raised, what was, and what the first two coders found.
  private record Reviewed(Set<Mark> there, Set<Mark> raised, Set<Mark> first, Set<Mark> second) {}

  /// A way to look at marks: two marks that look alike are one.
  private interface View extends Function<Mark, Stream<String>> {}

  /// @param reviews each coded by two coders
  /// @param reviewer what the program finds on a canvas
  public ReviewEvaluation(
      List<CodedReview> reviews, Function<CodedReview, List<Finding>> reviewer) {
    all =
        reviews.stream()
            .map(review ->
                new Reviewed(
                    review.settled(),
                    marks(reviewer.apply(review)),
                    review.coders().get(0),
                    review.coders().get(1)))
            .toList();
  }

  /// A finding about the whole canvas stands with its heart, the key activities: such kinds are
  /// looked at by canvas only.
  private static Set<Mark> marks(List<Finding> findings) {
    Set<Mark> marks = new HashSet<>();
    for (Finding finding : findings) {
      Block block = finding.block() == null ? Block.KEY_ACTIVITIES : finding.block();
      marks.add(new Mark(finding.kind(), block, finding.words()));
    }
    return marks;
  }

  /// All figures.
  public ReviewQuality measure() {
    return new ReviewQuality(
        all.size(),
        (int) all.stream().filter(r -> r.there().isEmpty()).count(),
        line("all kinds", mark -> Stream.of(mark.kind().id())),
        Stream.of(FindingKind.values()).map(this::onCanvases).toList(),
        OF_ITEMS.stream().map(this::onItems).toList());
  }

  private ReviewQuality.Line onCanvases(FindingKind kind) {
    return line(kind.title(), mark -> mark.kind() == kind ? Stream.of("") : Stream.empty());
  }

  private ReviewQuality.Line onItems(FindingKind kind) {
    return line(
        kind.title(),
        mark ->
            mark.kind() == kind
                ? Stream.of(
                    mark.block().id() + ": " + mark.words().strip().toLowerCase(Locale.ROOT))
                : Stream.empty());
  }

  private ReviewQuality.Line line(String name, View view) {
    Scores scores = scores(all, Reviewed::there, Reviewed::raised, view);
    Interval f1 =
        Interval.of(all, drawn -> scores(drawn, Reviewed::there, Reviewed::raised, view).f1());
    return new ReviewQuality.Line(
        name,
        scores.there(),
        scores.found(),
        scores.precision(),
        scores.recall(),
        new TagQuality.Range(f1.value(), f1.low(), f1.high()),
        scores(all, Reviewed::first, Reviewed::second, view).f1());
  }

  private static Scores scores(
      List<Reviewed> reviews,
      Function<Reviewed, Set<Mark>> wanted,
      Function<Reviewed, Set<Mark>> found,
      View view) {
    Scores sum = Scores.NONE;
    for (Reviewed review : reviews) {
      Set<String> there = seen(wanted.apply(review), view);
      Set<String> raised = seen(found.apply(review), view);
      Set<String> right = new HashSet<>(there);
      right.retainAll(raised);
      sum =
          sum.plus(
              new Scores(right.size(), raised.size() - right.size(), there.size() - right.size()));
    }
    return sum;
  }

  private static Set<String> seen(Set<Mark> marks, View view) {
    return marks.stream().flatMap(view).collect(Collectors.toSet());
  }
}
