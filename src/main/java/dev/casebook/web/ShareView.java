package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import java.util.ArrayList;
import java.util.List;

/// The part of a bar that a group of activities takes.
///
/// @param start where it begins, in percent of the bar
/// @param width how long it is, in percent
public record ShareView(String group, String title, int start, int width) {

  /// The bar of some activities, each counting the same; empty for none. The widths add up to 100.
  static List<ShareView> of(List<Activity> activities) {
    List<ShareView> bar = new ArrayList<>();
    int start = 0;
    int seen = 0;
    for (ActivityGroup group : ActivityGroup.values()) {
      int count = (int) activities.stream().filter(a -> a.group() == group).count();
      seen += count;
      int end = activities.isEmpty() ? 0 : Math.round(100f * seen / activities.size());
      if (count > 0) {
        bar.add(new ShareView(group.id(), group.title(), start, end - start));
      }
      start = end;
    }
    return bar;
  }
}
