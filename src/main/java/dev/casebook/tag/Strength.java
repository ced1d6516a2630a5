package dev.casebook.tag;

/// How much a cue says by itself. The figures are first guesses on the safe side of what was read
/// in samples; a calibration may replace them.
enum Strength {
  /// Names the activity beyond doubt: one is enough.
  STRONG(0.75, 0.8),
  /// Fits the activity and others too: counts beside another, or where activities are asked for.
  WEAK(0.35, 0.6);

  private final double inProse;
  private final double asActivity;

  Strength(double inProse, double asActivity) {
    this.inProse = inProse;
    this.asActivity = asActivity;
  }

  /// The chance that a tag resting on this cue alone is right: in running words, or in an item that
  /// its writer has declared to be an activity.
  double value(boolean declared) {
    return declared ? asActivity : inProse;
  }
}
