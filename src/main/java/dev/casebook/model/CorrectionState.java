package dev.casebook.model;

/// What has become of a correction.
public enum CorrectionState implements Named {
  /// It counts.
  IN_FORCE("In force"),
  /// It would count, but its words no longer stand in the case, and nothing else carries the tag.
  IDLE("Idle: its words no longer stand in the case"),
  /// Somebody has said something else since.
  REPLACED("Replaced by a later one"),
  /// Somebody has taken it back since.
  WITHDRAWN("Withdrawn");

  private final String title;

  CorrectionState(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
