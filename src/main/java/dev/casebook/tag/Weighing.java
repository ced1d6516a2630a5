package dev.casebook.tag;

/// Weighs what cues say against what the words and the vector of a sentence suggest. One logistic
/// regression serves all activities alike, so that much-named ones teach it how far to trust a clue
/// for the seldom-named ones too. It is trained on scores that were made without the text in
/// question, so its chances are honest.
final class Weighing {

  private final double[] weights;

  /// @param weights one for each of the [Clues#COUNT] clues, and a last one as bias
  Weighing(double[] weights) {
    this.weights = weights;
  }

  /// As given; not to be changed.
  double[] weights() {
    return weights;
  }

  /// The chance of each activity, in 0..1.
  double[] chances(Clues clues) {
    double[] chances = new double[clues.size()];
    for (int a = 0; a < chances.length; a++) {
      double[] of = clues.of(a);
      double sum = weights[Clues.COUNT];
      for (int i = 0; i < of.length; i++) {
        sum += weights[i] * of[i];
      }
      chances[a] = 1 / (1 + Math.exp(-sum));
    }
    return chances;
  }
}
