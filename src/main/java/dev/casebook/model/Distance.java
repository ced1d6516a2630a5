package dev.casebook.model;

/// Which analogues are wanted: those in the same industry for benchmarking, those in others for
/// ideas, or all.
public enum Distance implements Named {
  ANY("All industries"),
  NEAR("Same industry"),
  FAR("Other industries");

  private final String title;

  Distance(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
