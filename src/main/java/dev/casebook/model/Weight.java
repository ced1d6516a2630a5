package dev.casebook.model;

/// Whether an activity is among the at most five that carry the business.
public enum Weight implements Named {
  PRIMARY("Primary"),
  SECONDARY("Secondary");

  private final String title;

  Weight(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
