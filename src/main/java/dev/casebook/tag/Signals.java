package dev.casebook.tag;

/// What a classifier sees of a sentence: the numbers of the signals that are there, rising, and how
/// strong each is. The arrays are shared, not copied; nobody writes to them.
final class Signals {

  private final int[] numbers;
  private final double[] strengths;

  /// @param strengths as many as there are numbers
  Signals(int[] numbers, double[] strengths) {
    this.numbers = numbers;
    this.strengths = strengths;
  }

  /// As given; not to be changed.
  int[] numbers() {
    return numbers;
  }

  /// As given; not to be changed.
  double[] strengths() {
    return strengths;
  }
}
