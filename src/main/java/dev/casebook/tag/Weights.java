package dev.casebook.tag;

/// Weights of signals for each activity, in the order of [Classifier#ORDER].
final class Weights {

  private final float[] biases;
  private final float[][] rows;

  /// @param biases by activity
  /// @param rows by signal, each a row by activity
  Weights(float[] biases, float[][] rows) {
    this.biases = biases;
    this.rows = rows;
  }

  /// Weights of no signals at all.
  static Weights none() {
    return new Weights(new float[Classifier.ORDER.size()], new float[0][]);
  }

  /// As given; not to be changed.
  float[] biases() {
    return biases;
  }

  /// As given; not to be changed.
  float[][] rows() {
    return rows;
  }

  /// The score of each activity: bias + sum of strength x weight.
  double[] scores(Signals signals) {
    double[] scores = start();
    for (int i = 0; i < signals.numbers().length; i++) {
      add(rows[signals.numbers()[i]], signals.strengths()[i], scores);
    }
    return scores;
  }

  /// The same where all signals are there.
  ///
  /// @param strengths one for each row
  double[] scores(double[] strengths) {
    double[] scores = start();
    for (int i = 0; i < strengths.length; i++) {
      add(rows[i], strengths[i], scores);
    }
    return scores;
  }

  private double[] start() {
    double[] scores = new double[biases.length];
    for (int a = 0; a < scores.length; a++) {
      scores[a] = biases[a];
    }
    return scores;
  }

  private static void add(float[] row, double strength, double[] scores) {
    for (int a = 0; a < scores.length; a++) {
      scores[a] += strength * row[a];
    }
  }
}
