package dev.casebook.model;

/// In which order search results come. Ties are broken by company name, then by slug, so that the
/// same question always gets the same answer.
public enum SortOrder implements Named {
  RELEVANCE("Best match"),
  COMPANY("Company"),
  NEWEST("Founded last"),
  OLDEST("Founded first");

  private final String title;

  SortOrder(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
