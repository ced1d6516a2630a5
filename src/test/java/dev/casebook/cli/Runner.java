package dev.casebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs commands as a shell would, and keeps what they say.
final class Runner {

  /// What came of a command.
  record Result(int code, String out, String err) {}

  private Runner() {}

  static Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), false);
    String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    int code = Main.run(console, words);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
