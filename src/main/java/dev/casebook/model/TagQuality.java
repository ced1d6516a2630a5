package dev.casebook.model;

import java.util.List;

/// How good tags are, measured on coded texts that took no part in making the tagger.
///
/// @param texts how many were measured on
/// @param silent how many of them name no activity
/// @param agreement between the coders, over tune and report part together
/// @param activities micro F1 over all activities: every activity of every text is one decision
/// @param groups mean over the four groups of the F1 of naming the group
/// @param reliability of the confidences that were shown
/// @param methods the tagger as it is, and what it is compared with
/// @param lines one for each kind of text, group, and activity
public record TagQuality(
    int texts,
    int silent,
    CoderAgreement agreement,
    Range activities,
    Range groups,
    Calibration reliability,
    List<Method> methods,
    List<Line> lines) {

  /// Keeps copies of the lists.
  public TagQuality {
    methods = List.copyOf(methods);
    lines = List.copyOf(lines);
  }

  /// A figure in 0..1 and its 95 % interval.
  public record Range(double value, double low, double high) {}

  /// Krippendorff's alpha of two coders.
  ///
  /// @param items coded by both
  /// @param exact share of items, in 0..1, on which they chose the very same activities
  /// @param alpha over all activities
  public record CoderAgreement(int items, double exact, double alpha) {}

  /// Whether confidences are chances.
  ///
  /// @param tags shown
  /// @param expectedError expected calibration error, in 0..1
  /// @param brier mean square error of the confidences, in 0..1
  /// @param bins tenths of the scale of confidence, by rising confidence
  public record Calibration(int tags, double expectedError, double brier, List<Bin> bins) {
    /// Keeps a copy of the list.
    public Calibration {
      bins = List.copyOf(bins);
    }
  }

  /// Tags of like confidence: how many, how sure they were on average, and which share was right.
  public record Bin(double from, int tags, double confidence, double right) {}

  /// A way to tag, and how well it does.
  ///
  /// @param name for people
  /// @param activities micro F1, with its interval
  /// @param precision of activities, in 0..1
  /// @param recall of activities, in 0..1
  /// @param groups mean F1 of the groups, in 0..1
  public record Method(
      String name, Range activities, double precision, double recall, double groups) {}

  /// What a line is about.
  public enum About {
    /// A kind of text.
    KIND,
    /// An activity group.
    GROUP,
    /// An activity.
    ACTIVITY
  }

  /// The figures of one kind of text, group or activity.
  ///
  /// @param id of the kind, group or activity
  /// @param there how many texts have it; for a kind how many activities its texts have
  /// @param shown how often the tagger asserted it
  /// @param precision in 0..1; 0 where it was never asserted
  /// @param recall in 0..1; 0 where no text has it
  /// @param f1 with its interval
  /// @param alpha of the coders; NaN where it is undefined or, for a kind, not given
  public record Line(
      About about,
      String id,
      int there,
      int shown,
      double precision,
      double recall,
      Range f1,
      double alpha) {}
}
