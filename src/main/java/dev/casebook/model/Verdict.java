package dev.casebook.model;

/// What an editor says about an activity of a case.
public enum Verdict implements Named {
  /// The tag is right, with this weight.
  ACCEPT("Accepted"),
  /// The tag is wrong, whatever finds it.
  REJECT("Rejected"),
  /// The case lacks a tag, and the quoted words carry it.
  ADD("Added"),
  /// What was said before no longer counts.
  WITHDRAW("Withdrawn");

  private final String title;

  Verdict(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  /// Whether it makes a tag, and so carries a weight and the words that the tag rests on.
  public boolean asserts() {
    return this == ACCEPT || this == ADD;
  }
}
