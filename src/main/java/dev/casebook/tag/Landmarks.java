package dev.casebook.tag;

import java.util.List;

/// Some of the texts that a classifier was trained on, as vectors. How much a sentence is like each
/// of them are its signals,
///
///     likeness = exp(-2 (1 - cosine))
///
/// a radial basis function, so that what a classifier learns of one landmark fades with the
/// distance from it. Immutable.
final class Landmarks {

  private static final double WIDTH = 2;

  private final List<float[]> vectors;

  /// The same numbers turned round, a row for each dimension: adding up row by row is a loop that
  /// the compiler makes wide, which it may not do with the sum of a product.
  private final float[][] byDimension;

  /// @param vectors each of length 1
  Landmarks(List<float[]> vectors) {
    this.vectors = List.copyOf(vectors);
    int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    byDimension = new float[dimensions][vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      for (int d = 0; d < dimensions; d++) {
        byDimension[d][i] = vectors.get(i)[d];
      }
    }
  }

  /// How like the vector is to each landmark, in 0..1.
  double[] likeness(float[] vector) {
    float[] cosines = new float[vectors.size()];
    for (int d = 0; d < byDimension.length; d++) {
      add(byDimension[d], vector[d], cosines);
    }
    double[] likeness = new double[cosines.length];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = Math.exp(-WIDTH * (1 - cosines[i]));
    }
    return likeness;
  }

  private static void add(float[] row, float factor, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  /// The vectors, in order.
  List<float[]> vectors() {
    return vectors;
  }

  /// How many there are.
  int size() {
    return vectors.size();
  }
}
