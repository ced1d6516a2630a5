package dev.casebook.tag;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/// Ridge regression of all activities at once on the same dense rows, and the score that each row would
/// have had if it had not been there:
///
///     W = (X'X + price I)^-1 X'Y,   left out: y - (y - xW) / (1 - x (X'X + price I)^-1 x')
///
/// (Allen, "The Relationship between Variable Selection and Data Augmentation", Technometrics 16, 1974).
final class Ridge {

  private static final double PRICE = 0.3;

  private final DMatrixRMaj rows;
  private final DMatrixRMaj answers;
  private final DMatrixRMaj inverse;
  private final DMatrixRMaj weights;

  /// Fits at once.
  ///
  /// @param rows one for each text; not changed
  /// @param answers one row for each text, 1 for yes and 0 for no
  Ridge(double[][] rows, double[][] answers) {
    this.rows = new DMatrixRMaj(rows);
    this.answers = new DMatrixRMaj(answers);
    int size = this.rows.numCols;
    DMatrixRMaj gram = new DMatrixRMaj(size, size);
    CommonOps_DDRM.multInner(this.rows, gram);
    for (int i = 0; i < size; i++) {
      gram.add(i, i, PRICE);
    }
    inverse = inverted(gram);
    DMatrixRMaj right = new DMatrixRMaj(size, this.answers.numCols);
    CommonOps_DDRM.multTransA(this.rows, this.answers, right);
    weights = new DMatrixRMaj(size, this.answers.numCols);
    CommonOps_DDRM.mult(inverse, right, weights);
  }

  private static DMatrixRMaj inverted(DMatrixRMaj gram) {
    LinearSolverChol_DDRM solver =
        new LinearSolverChol_DDRM(new CholeskyDecompositionInner_DDRM(true));
    if (!solver.setA(gram)) {
      throw new IllegalStateException("rows that no price makes positive definite");
    }
    DMatrixRMaj inverse = new DMatrixRMaj(gram.numRows, gram.numCols);
    solver.invert(inverse);
    return inverse;
  }

  /// The weights, without a bias.
  Weights weights() {
    float[][] found = new float[weights.numRows][weights.numCols];
    for (int i = 0; i < weights.numRows; i++) {
      for (int a = 0; a < weights.numCols; a++) {
        found[i][a] = (float) weights.get(i, a);
      }
    }
    return new Weights(new float[weights.numCols], found);
  }

  /// The scores of each row as if it had been left out.
  double[][] leftOut() {
    DMatrixRMaj scores = new DMatrixRMaj(rows.numRows, answers.numCols);
    CommonOps_DDRM.mult(rows, weights, scores);
    DMatrixRMaj pulled = new DMatrixRMaj(rows.numRows, rows.numCols);
    CommonOps_DDRM.mult(rows, inverse, pulled);
    double[][] left = new double[rows.numRows][answers.numCols];
    for (int t = 0; t < left.length; t++) {
      double own = 0;
      for (int i = 0; i < rows.numCols; i++) {
        own += pulled.get(t, i) * rows.get(t, i);
      }
      for (int a = 0; a < answers.numCols; a++) {
        double answer = answers.get(t, a);
        left[t][a] = answer - (answer - scores.get(t, a)) / (1 - own);
      }
    }
    return left;
  }
}
