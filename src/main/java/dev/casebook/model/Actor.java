package dev.casebook.model;

/// Who runs a tagged activity. A partner's activities are kept and shown, but never count as the
/// firm's.
public enum Actor implements Named {
  FIRM("The firm itself"),
  PARTNER("A partner");

  private final String title;

  Actor(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
