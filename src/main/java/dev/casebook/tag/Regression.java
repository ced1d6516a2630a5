package dev.casebook.tag;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;

/// Fits logistic regressions with a price on large weights (L2), by LIBLINEAR. The same rows give
/// the same weights. Safe for use by several threads.
final class Regression {

  private static final double BIAS = 1;

  private final double cost;
  private final double tolerance;

  /// @param cost how dear errors are beside large weights
  /// @param tolerance at which fitting stops
  Regression(double cost, double tolerance) {
    this.cost = cost;
    this.tolerance = tolerance;
    Linear.disableDebugOutput();
  }

  /// A row for [#fit]: signals by number, then the bias.
  ///
  /// @param numbers rising, counted from 0
  /// @param signals how many there are in all
  static Feature[] row(int[] numbers, double[] strengths, int signals) {
    Feature[] row = new Feature[numbers.length + 1];
    for (int i = 0; i < numbers.length; i++) {
      row[i] = new FeatureNode(numbers[i] + 1, strengths[i]);
    }
    row[numbers.length] = new FeatureNode(signals + 1, BIAS);
    return row;
  }

  /// The weight of each signal, and last the bias. Where no row is true there is nothing to learn,
  /// and the answer is always no.
  ///
  /// @param there 1 for true and 0 for false, one for each row
  double[] fit(List<Feature[]> rows, double[] there, int signals) {
    double[] weights = new double[signals + 1];
    if (Arrays.stream(there).sum() == 0) {
      weights[signals] = -100;
      return weights;
    }
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = signals + 1;
    problem.bias = BIAS;
    problem.x = rows.toArray(Feature[][]::new);
    problem.y = there;
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, tolerance));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] found = model.getFeatureWeights();
    for (int i = 0; i <= signals; i++) {
      weights[i] = sign * found[i];
    }
    return weights;
  }
}
