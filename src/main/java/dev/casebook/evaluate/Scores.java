package dev.casebook.evaluate;

/// How what was found compares with what is there.
///
/// @param right found and there
/// @param wrong found and not there
/// @param missed there and not found
public record Scores(int right, int wrong, int missed) {

  /// Nothing found, nothing there.
  public static final Scores NONE = new Scores(0, 0, 0);

  /// Both together, as if from one count.
  public Scores plus(Scores other) {
    return new Scores(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /// The share of what was found that is right, in 0..1; 0 where nothing was found.
  public double precision() {
    return ratio(right, right + wrong);
  }

  /// The share of what is there that was found, in 0..1; 0 where nothing is there.
  public double recall() {
    return ratio(right, right + missed);
  }

  /// The harmonic mean of precision and recall, in 0..1; 0 where nothing is right.
  public double f1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  /// How many there are to be found.
  public int there() {
    return right + missed;
  }

  /// How many were found.
  public int found() {
    return right + wrong;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
