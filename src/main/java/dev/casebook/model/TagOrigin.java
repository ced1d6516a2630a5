package dev.casebook.model;

/// How a tag came about.
public enum TagOrigin implements Named {
  RULE("Found by a cue"),
  MODEL("Found by a model"),
  EDITOR("Set by an editor");

  private final String title;

  TagOrigin(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
