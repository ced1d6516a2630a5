package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.TagQuality;
import dev.casebook.model.TagQuality.About;
import java.util.Locale;

/// Says how precise tags of an activity are, where enough were measured to say so.
record Precision(TagQuality quality) {

  private static final int ENOUGH = 20;

  /// A sentence for a tool tip; without figures where the activity was shown on fewer than 20 texts
  /// of the report part.
  String tip(Activity activity) {
    return "How sure the tag is."
        + quality.lines().stream()
            .filter(line -> line.about() == About.ACTIVITY && line.id().equals(activity.id()))
            .filter(line -> line.shown() >= ENOUGH)
            .map(Precision::sentence)
            .findFirst()
            .orElse("");
  }

  private static String sentence(TagQuality.Line line) {
    return String.format(
        Locale.ROOT,
        " Of %d tags of this activity on coded texts kept for reporting, %.0f%% were right.",
        line.shown(),
        100 * line.precision());
  }
}
