package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Analogue;
import dev.casebook.model.CaseId;
import dev.casebook.model.Distance;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.WhyNot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers "why not this one?".
///
/// @param base where the case is looked up
/// @param ranking of all candidates
/// @param reasons puts words to ties
/// @param options what was asked for
record Standing(MatchBase base, Ranking ranking, Reasons reasons, MatchOptions options) {

  private static final int ABOVE = 3;

  /// Where the case that the options ask about stands, and why; null where they ask about none. The
  /// rank counts all cases of the shelves asked for, at any distance; a case of another shelf is
  /// ranked as if it stood there. Throws [InvalidRequest] for a slug that the base lacks.
  @Nullable WhyNot answer() throws InvalidRequest {
    CaseId asked = options.whyNot();
    if (asked == null) {
      return null;
    }
    BaseCase it = base.named(asked, "why_not");
    Scored scored = Scored.of(reasons.question(), it);
    List<Scored> above =
        ranking.all().stream()
            .filter(s -> Scored.BEST_FIRST.compare(s, scored) < 0)
            .filter(s -> !s.it().id().equals(asked))
            .toList();
    Analogue analogue = reasons.analogue(scored);
    String explanation = String.join(" ", sentences(scored, analogue, above));
    return new WhyNot(analogue, above.size() + 1, explanation);
  }

  private List<String> sentences(Scored scored, Analogue analogue, List<Scored> above) {
    List<String> sentences = new ArrayList<>();
    String company = analogue.facts().company();
    leftOut(scored, above).ifPresent(sentences::add);
    sentences.add(
        analogue.reasons().isEmpty()
            ? company + " has nothing in common with this canvas that could be found."
            : company + shares(analogue) + ".");
    List<Activity> missing = missing(analogue, above);
    if (!missing.isEmpty()) {
      sentences.add(
          "Those at the top run "
              + Words.and(missing.stream().map(Words::inSentence).toList())
              + ", as you do; "
              + company
              + " does not.");
    }
    if (above.isEmpty()) {
      sentences.add("Nothing ranks above it.");
    }
    return sentences;
  }

  private static String shares(Analogue analogue) {
    List<String> shared =
        Arrays.stream(Activity.values())
            .filter(analogue.shared()::contains)
            .map(Words::inSentence)
            .toList();
    return shared.isEmpty()
        ? " shares no activity with you, only words: \""
            + analogue.reasons().getFirst().theirs()
            + "\""
        : " shares " + Words.and(shared) + " with you";
  }

  /// Activities of the user that most of the best three run and this case does not.
  private static List<Activity> missing(Analogue analogue, List<Scored> above) {
    List<Scored> best = above.stream().limit(ABOVE).toList();
    return Arrays.stream(Activity.values())
        .filter(analogue.yours()::contains)
        .filter(a -> 2 * best.stream().filter(s -> s.it().firm().has(a)).count() > best.size())
        .toList();
  }

  private Optional<String> leftOut(Scored scored, List<Scored> above) {
    BaseCase it = scored.it();
    if (!options.shelves().contains(it.facts().shelf())) {
      return Optional.of(
          "It stands on the shelf \"" + it.facts().shelf() + "\", which was not asked for.");
    }
    if (!Ranking.lies(it, options.distance(), reasons.industry())) {
      return Optional.of(
          options.distance() == Distance.NEAR
              ? "It is of another industry, and only the same was asked for."
              : "It is of the same industry, and only others were asked for.");
    }
    return above.stream()
        .filter(s -> s.it().companyKey().equals(it.companyKey()))
        .filter(s -> Ranking.lies(s.it(), options.distance(), reasons.industry()))
        .findFirst()
        .map(s -> "Its company is shown by a case that is closer, \"" + s.it().id() + "\".");
  }
}
