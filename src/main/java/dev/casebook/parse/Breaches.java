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

  private static final int MOST = 500;

  private final String address;
  private final List<Breach> all = new ArrayList<>();
  private boolean refused;
  private int unsaid;

  /// Nothing is wrong yet with the document at `address`.
  Breaches(String address) {
    this.address = address;
  }

  /// Notes a breach that makes the document unreadable; `line` counts from 1, and 0 stands for the
  /// document as a whole.
  void refuse(int line, String finding, String wayOut) {
    add(new Breach(line, true, problem(line, finding, wayOut)));
  }

  /// Notes a breach that a check reports and that reading lets pass with a warning.
  void warn(int line, String finding, String wayOut) {
    add(new Breach(line, false, problem(line, finding, wayOut)));
  }

  private void add(Breach breach) {
    refused |= breach.refuses();
    if (all.size() < MOST) {
      all.add(breach);
    } else {
      unsaid++;
    }
  }

  private Problem problem(int line, String finding, String wayOut) {
    return new Problem(line == 0 ? address : address + ":" + line, finding, wayOut);
  }

  /// Whether anything found so far makes the document unreadable.
  boolean refused() {
    return refused;
  }

  /// The first 500 found so far, by line; what was found first comes first within a line. Of the
  /// rest there is the number.
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Breach::line))
        .forEach(b -> problems.add(b.problem()));
    if (unsaid > 0) {
      problems.add(problem(0, "%d more breaches.".formatted(unsaid), "Mend those named first."));
    }
    return problems;
  }

  /// The refusal for all that was found; at least one breach must be there.
  <T> Reading<T> rejection() {
    return new Reading.Rejected<>(problems());
  }
}
