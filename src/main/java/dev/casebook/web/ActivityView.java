package dev.casebook.web;

import dev.casebook.model.Activity;

/// An activity as templates show it.
///
/// @param group id of its group, which decides the colour
public record ActivityView(String id, String title, String group) {

  static ActivityView of(Activity activity) {
    return new ActivityView(activity.id(), activity.title(), activity.group().id());
  }
}
