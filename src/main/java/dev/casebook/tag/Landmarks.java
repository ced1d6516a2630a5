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

  /// @param vectors each of length 1
  Landmarks(List<float[]> vectors) {
    this.vectors = List.copyOf(vectors);
  }

  /// How like the vector is to each landmark, in 0..1.
  double[] likeness(float[] vector) {
    double[] likeness = new double[vectors.size()];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = Math.exp(-WIDTH * (1 - product(vectors.get(i), vector)));
    }
    return likeness;
  }

  private static double product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
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
