package dev.casebook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command speaks: results on one stream, messages and progress on the other.
///
/// @param out results only
/// @param err messages
/// @param terminal whether a person watches, so that progress bars are welcome
public record Console(PrintStream out, PrintStream err, boolean terminal) {

  /// Prints a result and a line end.
  void result(String line) {
    out.println(line);
  }

  /// Prints a message and a line end.
  void message(String line) {
    err.println(line);
  }

  /// A bar of progress for something that goes over many things; silent where nobody watches.
  ProgressBar progress(String what) {
    return new ProgressBar(this, what);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
