package dev.casebook.web;

import java.util.List;

/// Browse: all activities by group, with how many cases run each.
public record ActivitiesPage(Frame frame, List<GroupView> groups) implements Page {

  /// A group with its activities.
  public record GroupView(String id, String title, String definition, List<CountView> activities) {}

  /// An activity with the number of cases that run it themselves.
  public record CountView(String id, String title, String definition, int cases) {}
}
