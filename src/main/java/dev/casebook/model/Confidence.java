package dev.casebook.model;

/// How sure a tag is: 0 is no, 1 is certain.
///
/// @param value in 0..1
public record Confidence(double value) implements Comparable<Confidence> {

  /// What a person has decided.
  public static final Confidence CERTAIN = new Confidence(1);

  /// Throws [IllegalArgumentException] outside 0..1 and for NaN.
  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + value);
    }
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
