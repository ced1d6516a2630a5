package dev.casebook.ask;

import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Match;
import dev.casebook.parse.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What someone should know before trusting a match: a language that the cues do not know, or
/// nothing in common with any case.
public final class Cautions {

  private static final Set<String> READ = Set.of("en", Languages.UNDETERMINED);

  private Cautions() {}

  /// Sentences for people; empty where there is nothing to be careful about.
  public static List<String> about(Canvas canvas, Match match) {
    List<String> cautions = new ArrayList<>();
    String language = Languages.detect(text(canvas));
    if (!READ.contains(language)) {
      cautions.add(
          "The canvas seems to be in "
              + Locale.of(language).getDisplayLanguage(Locale.ENGLISH)
              + ". Activities are found in English only, so little can be compared.");
    }
    if (match.analogues().stream().allMatch(analogue -> analogue.score() == 0)) {
      cautions.add(
          "Nothing on the canvas is shared with any case, so the order of the analogues means nothing.");
    }
    return cautions;
  }

  private static String text(Canvas canvas) {
    return canvas.blocks().values().stream()
        .flatMap(List::stream)
        .map(CanvasItem::text)
        .collect(Collectors.joining(". "));
  }
}
