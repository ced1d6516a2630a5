package dev.casebook.evaluate;

import dev.casebook.model.Activity;
import java.util.Map;

/// A way to find the firm's activities in a short text, to be measured.
@FunctionalInterface
public interface TagMethod {

  /// What is asserted, with its confidence in 0..1; empty where the text names no activity.
  Map<Activity, Double> find(String text);
}
