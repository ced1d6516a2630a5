package dev.casebook.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// A figure and the range that it would lie in for 19 of 20 other samples of the same size, by the
/// percentile bootstrap (Efron, "Bootstrap Methods", Annals of Statistics 7, 1979): the items are
/// drawn again with replacement, and the middle 95 % of the figures are kept.
///
/// @param value of the sample itself
/// @param low end of the range
/// @param high end of the range
public record Interval(double value, double low, double high) {

  private static final int DRAWS = 1000;
  private static final long SEED = 20261125;

  /// The interval of a figure over items. The same items give the same interval.
  ///
  /// @param figure what to compute from a sample; must bear repeated items
  public static <T> Interval of(List<T> items, ToDoubleFunction<List<T>> figure) {
    Random random = new Random(SEED);
    double[] figures = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      figures[i] =
          figure.applyAsDouble(
              random.ints(items.size(), 0, items.size()).mapToObj(items::get).toList());
    }
    Arrays.sort(figures);
    return new Interval(
        figure.applyAsDouble(items),
        figures[(int) (0.025 * DRAWS)],
        figures[(int) (0.975 * DRAWS) - 1]);
  }
}
