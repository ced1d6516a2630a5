package dev.casebook.evaluate;

import java.util.ArrayList;
import java.util.List;

/// Whether confidences are chances: of tags shown at 0.8, 80 % should be right.
///
/// @param bins by rising confidence, empty ones left out
/// @param expectedError expected calibration error: the mean over all tags of how far the share of
///   right ones in a tag's bin lies from the mean confidence there (Naeini, Cooper and Hauskrecht,
///   AAAI 2015)
/// @param brier mean square of confidence less outcome (Brier, Monthly Weather Review 78, 1950)
public record Reliability(List<Bin> bins, double expectedError, double brier) {

  private static final int BINS = 10;

  /// Tags of like confidence.
  ///
  /// @param from lowest confidence that belongs here; a bin is a tenth wide
  /// @param tags how many
  /// @param confidence their mean
  /// @param right the share of them that are right
  public record Bin(double from, int tags, double confidence, double right) {}

  /// A tag that was shown, and whether it is right.
  public record Shown(double confidence, boolean right) {}

  /// Keeps a copy of the bins.
  public Reliability {
    bins = List.copyOf(bins);
  }

  /// Measures tags; all figures are 0 where there are none.
  public static Reliability of(List<Shown> tags) {
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      int number = b;
      List<Shown> inside = tags.stream().filter(t -> bin(t) == number).toList();
      if (!inside.isEmpty()) {
        double confidence = inside.stream().mapToDouble(Shown::confidence).average().orElse(0);
        double right = (double) inside.stream().filter(Shown::right).count() / inside.size();
        bins.add(new Bin((double) b / BINS, inside.size(), confidence, right));
        error += Math.abs(confidence - right) * inside.size() / tags.size();
      }
    }
    double brier =
        tags.stream()
            .mapToDouble(t -> Math.pow(t.confidence - (t.right ? 1 : 0), 2))
            .average()
            .orElse(0);
    return new Reliability(bins, error, brier);
  }

  private static int bin(Shown tag) {
    return (int) Math.min(BINS - 1L, (long) (tag.confidence * BINS));
  }
}
