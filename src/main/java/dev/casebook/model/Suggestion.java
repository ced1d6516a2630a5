package dev.casebook.model;

/// Something that the base has and that a user may be about to type.
///
/// @param text what to show
/// @param target slug of a company's case, or id of an activity, pattern or industry
public record Suggestion(Kind kind, String text, String target) {

  /// What is suggested.
  public enum Kind implements Named {
    /// A company; choosing it opens its case.
    COMPANY("Company"),
    /// A key activity.
    ACTIVITY("Activity"),
    /// A business model pattern.
    PATTERN("Pattern"),
    /// An industry.
    INDUSTRY("Industry");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    @Override
    public String title() {
      return title;
    }
  }
}
