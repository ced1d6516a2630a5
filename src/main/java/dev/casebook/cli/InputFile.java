package dev.casebook.cli;

import dev.casebook.ingest.Ingest;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Reads the file that a command was given; `-` is standard input.
final class InputFile {

  private InputFile() {}

  /// The file's bytes. Throws [FileRefused] where there is no such file, or one that is larger than
  /// 25 MB.
  static SourceDocument read(Path file) {
    try {
      if (file.toString().equals("-")) {
        return new SourceDocument(
            "standard input", System.in.readNBytes((int) Ingest.LARGEST_FILE + 1));
      }
      if (!Files.isRegularFile(file)) {
        throw new FileRefused(file + ": there is no such file. Check the path.");
      }
      if (Files.size(file) > Ingest.LARGEST_FILE) {
        throw new FileRefused(
            file + ": it is larger than 25 MB. Split it, or leave out what is not text.");
      }
      return new SourceDocument(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new FileRefused(file + ": it cannot be read: " + e + ". Check its permissions.");
    }
  }

  /// What was read of a file. Throws [FileRefused] with all reasons where it was refused.
  static <T> Reading.Done<T> done(Reading<T> reading) {
    return switch (reading) {
      case Reading.Done<T> done -> done;
      case Reading.Rejected<T> rejected ->
          throw new FileRefused(
              rejected.problems().stream()
                  .map(Problem::toString)
                  .collect(Collectors.joining("\n")));
    };
  }
}
