package dev.casebook.parse;

import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with one document, so that its author hears all of it at once. Not for use
/// by several threads.
final class Breaches {

  private record Breach(int line, boolean refuses, Problem problem) {}

  private final String address;
  private final List<Breach> all = new ArrayList<>();

  /// Nothing is wrong yet with the document at `address`.
  Breaches(String address) {
    this.address = address;
  }

  /// Notes a breach that makes the document unreadable; `line` counts from 1, and 0 stands for the
  /// document as a whole.
  void refuse(int line, String finding, String wayOut) {
    all.add(new Breach(line, true, problem(line, finding, wayOut)));
  }

  /// Notes a breach that a check reports and that reading lets pass with a warning.
  void warn(int line, String finding, String wayOut) {
    all.add(new Breach(line, false, problem(line, finding, wayOut)));
  }

  private Problem problem(int line, String finding, String wayOut) {
    return new Problem(line == 0 ? address : address + ":" + line, finding, wayOut);
  }

  /// Whether anything found so far makes the document unreadable.
  boolean refused() {
    return all.stream().anyMatch(Breach::refuses);
  }

  /// Everything found so far, by line; what was found first comes first within a line.
  List<Problem> problems() {
    return all.stream().sorted(Comparator.comparingInt(Breach::line)).map(Breach::problem).toList();
  }

  /// The refusal for all that was found; at least one breach must be there.
  <T> Reading<T> rejection() {
    return new Reading.Rejected<>(problems());
  }
}
