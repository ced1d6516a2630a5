package dev.casebook.tag;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/// Ridge regression of all activities at once on the same dense rows:
///
///     W = (X'X + price I)^-1 X'Y
///
/// (Hoerl and Kennard, "Ridge Regression", Technometrics 12, 1970), by EJML. Exact, and the same for the
/// same rows.
final class Ridge {

  /// On large weights; chosen on the tune part.
  private static final double PRICE = 0.3;

  private Ridge() {}

  /// The weights, without a bias.
  ///
  /// @param rows one for each text, all of one length
  /// @param answers one row for each text, 1 for yes and 0 for no
  static Weights fit(double[][] rows, double[][] answers) {
    DMatrixRMaj given = new DMatrixRMaj(rows);
    DMatrixRMaj wanted = new DMatrixRMaj(answers);
    DMatrixRMaj gram = new DMatrixRMaj(given.numCols, given.numCols);
    CommonOps_DDRM.multInner(given, gram);
    for (int i = 0; i < gram.numRows; i++) {
      gram.add(i, i, PRICE);
    }
    DMatrixRMaj right = new DMatrixRMaj(given.numCols, wanted.numCols);
    CommonOps_DDRM.multTransA(given, wanted, right);
    LinearSolverChol_DDRM solver =
        new LinearSolverChol_DDRM(new CholeskyDecompositionInner_DDRM(true));
    if (!solver.setA(gram)) {
      throw new IllegalStateException("rows that no price makes positive definite");
    }
    DMatrixRMaj weights = new DMatrixRMaj(right.numRows, right.numCols);
    solver.solve(right, weights);
    return weights(weights);
  }

  private static Weights weights(DMatrixRMaj weights) {
    float[][] found = new float[weights.numRows][weights.numCols];
    for (int i = 0; i < weights.numRows; i++) {
      for (int a = 0; a < weights.numCols; a++) {
        found[i][a] = (float) weights.get(i, a);
      }
    }
    return new Weights(new float[weights.numCols], found);
  }
}
