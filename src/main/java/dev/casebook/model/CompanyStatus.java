package dev.casebook.model;

/// What became of the company.
public enum CompanyStatus implements Named {
  OPERATING("Operating"),
  ACQUIRED("Acquired"),
  MERGED("Merged"),
  FAILED("Failed"),
  DISSOLVED("Dissolved");

  private final String title;

  CompanyStatus(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
