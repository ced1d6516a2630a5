package dev.casebook.model;

/// The dimensions along which cases are counted and narrowed down. Their values are ids of the
/// vocabulary.
public enum Facet implements Named {
  GROUP("Activity group"),
  ACTIVITY("Key activity"),
  INDUSTRY("Industry"),
  COUNTRY("Country"),
  PATTERN("Pattern"),
  ERA("Founded"),
  CUSTOMERS("Customers"),
  SHELF("Shelf");

  private final String title;

  Facet(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
