package dev.casebook.web;

import dev.casebook.model.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What templates may call.
public final class View {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final Set<String> COUNTING =
      Set.of("coverage", "compare", "learn", "activities", "patterns");

  private View() {}

  /// The address of a style, script or picture.
  public static String asset(String name) {
    return Assets.address(name);
  }

  /// `page` where the frame's tab is this one, as `aria-current` wants it; null leaves the
  /// attribute out.
  public static @Nullable String current(Frame frame, String tab) {
    return frame.tab().equals(tab) ? "page" : null;
  }

  /// Whether a page needs the styles of charts, comparisons and lessons.
  public static boolean counts(Frame frame) {
    return COUNTING.contains(frame.tab());
  }

  /// That tags are not yet as good as they will be.
  public static String provisional(Frame frame) {
    int cases = frame.base().provisional();
    return (cases == 1 ? "One case is" : "%,d cases are".formatted(cases))
        + " tagged in haste so far. The sentence model is reading them now; tags, counts and matches"
        + " get better with every page that you load.";
  }

  /// A date as people write it: 3 May 2024.
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// Where a suggestion leads.
  public static String target(Suggestion suggestion) {
    return switch (suggestion.kind()) {
      case COMPANY -> "/case/" + suggestion.target();
      case ACTIVITY -> "/activities/" + suggestion.target();
      case PATTERN -> "/?in=pattern:" + suggestion.target();
      case INDUSTRY -> "/?in=industry:" + suggestion.target();
    };
  }
}
