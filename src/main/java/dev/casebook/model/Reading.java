package dev.casebook.model;

import java.util.List;

/// What came of reading a foreign document: the thing itself, perhaps with warnings, or all the
/// reasons why not. A refusal is a value, never thrown, so that one bad document cannot stop the
/// next.
///
/// @param <T> what the document holds
public sealed interface Reading<T> {

  /// It was read.
  ///
  /// @param value what it holds
  /// @param warnings what was odd about it and passed over; may be empty
  record Done<T>(T value, List<Problem> warnings) implements Reading<T> {
    /// Keeps a copy of the list.
    public Done {
      warnings = List.copyOf(warnings);
    }
  }

  /// It was refused.
  ///
  /// @param problems all that was found, at least one
  record Rejected<T>(List<Problem> problems) implements Reading<T> {
    /// Throws [IllegalArgumentException] where no problem is named.
    public Rejected {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("rejected without a reason");
      }
    }
  }

  /// A refusal for one reason.
  static <T> Reading<T> rejected(String place, String finding, String wayOut) {
    return new Rejected<>(List.of(new Problem(place, finding, wayOut)));
  }
}
