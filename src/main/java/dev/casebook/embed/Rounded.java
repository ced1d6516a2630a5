package dev.casebook.embed;

/// A matrix rounded to whole numbers, each column with a scale of its own:
///
///     weight = whole x scale of its column
///
/// Whole numbers go from -64 to 64, as in the model: with eight bits in full, sums overflow on
/// processors without instructions for them.
final class Rounded {

  private static final int MOST = 64;

  private final byte[] whole;
  private final float[] scales;

  private Rounded(byte[] whole, float[] scales) {
    this.whole = whole;
    this.scales = scales;
  }

  /// Inputs x outputs, row by row; not to be changed.
  byte[] whole() {
    return whole;
  }

  /// By output; not to be changed.
  float[] scales() {
    return scales;
  }

  /// Rounds a matrix.
  ///
  /// @param weights inputs x outputs, row by row
  static Rounded of(float[] weights, int outputs) {
    float[] most = new float[outputs];
    for (int i = 0; i < weights.length; i++) {
      int column = i % outputs;
      most[column] = Math.max(most[column], Math.abs(weights[i]));
    }
    float[] scales = new float[outputs];
    for (int column = 0; column < outputs; column++) {
      scales[column] = most[column] == 0 ? 1 : most[column] / MOST;
    }
    byte[] whole = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      whole[i] = (byte) Math.round(weights[i] / scales[i % outputs]);
    }
    return new Rounded(whole, scales);
  }
}
