package dev.casebook.model;

/// What a review of a canvas can find. Ids are fixed.
public enum FindingKind implements Named {
  NOT_AN_ACTIVITY("Not an activity"),
  TO_DO_ITEM("A to-do, not a key activity"),
  BLOAT("Too many to be key"),
  EMPTY_BLOCK("Empty block"),
  VAGUE_ITEM("Vague"),
  SERVES_NO_BLOCK("Serves no other block"),
  UNSERVED_BLOCK("Nothing serves it"),
  USUALLY_PARTNERED("Peers leave it to partners"),
  EASY_TO_COPY("Easy to copy"),
  UNPAID_STREAM("Nobody to pay it");

  private final String title;

  FindingKind(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
