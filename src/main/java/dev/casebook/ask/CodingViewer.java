package dev.casebook.ask;

import dev.casebook.model.CodedSet;

/// Who looks at a coding set.
///
/// @param coder whose name was given; empty for nobody in particular
/// @param reveal whether somebody who is no coder asks to see what differs while others are still
///   coding
public record CodingViewer(String coder, boolean reveal) {

  /// Nobody in particular.
  public static final CodingViewer ANYBODY = new CodingViewer("", false);

  /// Whether the units that coders differ about are to be kept back. Who gives a name sees them
  /// once that coder has finished; who gives none sees them once all have, or by asking for it. In
  /// a closed set everybody sees them.
  public boolean covered(CodedSet set) {
    if (!set.set().open()) {
      return false;
    }
    if (!coder.isEmpty()) {
      return !set.uncovered(coder);
    }
    boolean allDone = !set.coders().isEmpty() && set.coders().stream().allMatch(set::uncovered);
    return !reveal && !allDone;
  }
}
