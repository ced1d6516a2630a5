package dev.casebook.web;

import java.util.List;

/// Browse: all patterns, with how many cases follow each.
public record PatternsPage(Frame frame, List<CountView> patterns) implements Page {

  /// A pattern with the number of cases that state it, and of those whose words alone show it.
  public record CountView(String id, String title, String definition, int stated, int found) {}
}
