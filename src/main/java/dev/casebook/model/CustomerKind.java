package dev.casebook.model;

/// Who buys from whom.
public enum CustomerKind implements Named {
  B2B("Businesses"),
  B2C("Consumers"),
  C2C("Consumers among themselves"),
  B2G("Government");

  private final String title;

  CustomerKind(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
