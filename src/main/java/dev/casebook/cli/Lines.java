package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import dev.casebook.parse.JsonLine;
import dev.casebook.write.ResultJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Answers JSON lines with JSON lines: one out for each in, in order; a bad line gets an answer
/// that says so, and the run goes on.
final class Lines {

  /// Answers one line.
  @FunctionalInterface
  interface Answer {
    /// The JSON to print. Throws [InvalidRequest] where the line cannot be answered.
    String to(JsonLine line) throws InvalidRequest;
  }

  private Lines() {}

  /// Answers every line of a file, or of standard input where `file` is null or `-`. Blank lines
  /// are passed over.
  ///
  /// @return the exit code: 0, or 1 where a line was bad
  static int answer(@Nullable Path file, Console console, Answer answer) {
    int bad = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !one(line, number, console, answer)) {
          bad++;
        }
      }
    } catch (IOException e) {
      throw new FileRefused(
          (file == null ? "standard input" : file)
              + ": reading stopped: "
              + e
              + ". Check the file and its permissions.");
    }
    return bad == 0 ? 0 : 1;
  }

  private static boolean one(String line, int number, Console console, Answer answer) {
    String id = String.valueOf(number);
    try {
      JsonLine parsed = JsonLine.parse(line, number);
      id = parsed.id();
      console.result(answer.to(parsed));
      return true;
    } catch (InvalidRequest e) {
      console.result(ResultJson.error(id, e.finding() + " " + e.hint()));
      return false;
    }
  }

  private static InputStream open(@Nullable Path file) throws IOException {
    return file == null || file.toString().equals("-") ? System.in : Files.newInputStream(file);
  }
}
