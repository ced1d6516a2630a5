package dev.casebook.model;

/// Whether a case rests on the three sources that every case should have.
public enum Sourcing implements Named {
  FULL("Three sources or more"),
  THIN("Fewer than three sources");

  private final String title;

  Sourcing(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
