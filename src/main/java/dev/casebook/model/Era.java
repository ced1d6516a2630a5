package dev.casebook.model;

/// When a company was founded, in spans that a chart can show.
public enum Era implements Named {
  BEFORE_1900("Before 1900"),
  FROM_1900("1900 to 1945"),
  FROM_1946("1946 to 1979"),
  FROM_1980("1980 to 1999"),
  FROM_2000("2000 to 2009"),
  SINCE_2010("Since 2010");

  private final String title;

  Era(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  /// The era of a year of founding.
  public static Era of(int year) {
    if (year < 1900) {
      return BEFORE_1900;
    }
    if (year < 1946) {
      return FROM_1900;
    }
    if (year < 1980) {
      return FROM_1946;
    }
    if (year < 2000) {
      return FROM_1980;
    }
    return year < 2010 ? FROM_2000 : SINCE_2010;
  }
}
