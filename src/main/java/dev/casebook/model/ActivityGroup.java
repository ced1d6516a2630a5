package dev.casebook.model;

/// The four kinds of key activity: Osterwalder and Pigneur's three types, and marketing and sales,
/// which is what firms that leave making to others are left with.
public enum ActivityGroup implements Named {
  PRODUCTION("Production"),
  PROBLEM_SOLVING("Problem solving"),
  PLATFORM_NETWORK("Platform and network"),
  MARKETING_SALES("Marketing and sales");

  private final String title;

  ActivityGroup(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
