package dev.casebook.embed;

/// A small change to one matrix of weights: `down` times `up`, a product of a narrow and a low
/// matrix.
final class LowRank {

  private final String place;
  private final int rank;
  private final float[] down;
  private final float[] up;

  /// @param place the matrix, as the model names its bias, without `.bias`
  /// @param rank how narrow: columns of `down` and rows of `up`
  /// @param down inputs x rank, row by row; not copied
  /// @param up rank x outputs, row by row; not copied
  LowRank(String place, int rank, float[] down, float[] up) {
    if (rank < 1 || down.length % rank != 0 || up.length % rank != 0) {
      throw new IllegalArgumentException(place + ": no two matrices of rank " + rank);
    }
    this.place = place;
    this.rank = rank;
    this.down = down;
    this.up = up;
  }

  String place() {
    return place;
  }

  int rank() {
    return rank;
  }

  /// As given; not to be changed.
  float[] down() {
    return down;
  }

  /// As given; not to be changed.
  float[] up() {
    return up;
  }

  int inputs() {
    return down.length / rank;
  }

  int outputs() {
    return up.length / rank;
  }

  /// Adds the change to weights.
  ///
  /// @param weights inputs x outputs, row by row
  void addTo(float[] weights) {
    int outputs = outputs();
    for (int in = 0; in < inputs(); in++) {
      for (int r = 0; r < rank; r++) {
        float factor = down[in * rank + r];
        for (int out = 0; out < outputs; out++) {
          weights[in * outputs + out] += factor * up[r * outputs + out];
        }
      }
    }
  }
}
