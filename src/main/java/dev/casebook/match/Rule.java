package dev.casebook.match;

import dev.casebook.model.Finding;
import java.util.List;

/// One thing that can be wrong with a canvas. A rule raises questions and never judges: where it
/// cannot know, it says nothing.
@FunctionalInterface
interface Rule {

  /// What there is to ask about this canvas, in the order of the canvas; usually nothing.
  List<Finding> check(Draft draft);
}
