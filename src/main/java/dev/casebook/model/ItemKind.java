package dev.casebook.model;

/// What a canvas item says: something the firm does, or something else.
public enum ItemKind implements Named {
  ACTIVITY("Something the firm does"),
  RESOURCE("Something the firm has"),
  RESULT("Something the firm hopes for"),
  TO_DO("A chore for today"),
  VAGUE("A word that could mean anything"),
  OTHER("None of these");

  private final String title;

  ItemKind(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
