package dev.casebook.ingest;

import dev.casebook.model.Problem;
import java.util.List;

/// What became of one document.
public sealed interface Outcome {

  /// The document's address.
  String address();

  /// It was not known before.
  ///
  /// @param warnings what was odd about it; may be empty
  record New(String address, List<Problem> warnings) implements Outcome {
    /// Keeps a copy of the warnings.
    public New {
      warnings = List.copyOf(warnings);
    }
  }

  /// It had other content before.
  ///
  /// @param warnings what was odd about it; may be empty
  record Changed(String address, List<Problem> warnings) implements Outcome {
    /// Keeps a copy of the warnings.
    public Changed {
      warnings = List.copyOf(warnings);
    }
  }

  /// It has the content it had.
  record Unchanged(String address) implements Outcome {}

  /// It is gone from the folder that was ingested, and so from the base.
  record Removed(String address) implements Outcome {}

  /// It could not be read. What the base held of it before, it still holds.
  ///
  /// @param problems why, at least one
  record Failed(String address, List<Problem> problems) implements Outcome {
    /// Keeps a copy of the problems.
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
