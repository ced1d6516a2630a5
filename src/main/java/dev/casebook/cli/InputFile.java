package dev.casebook.cli;

import dev.casebook.ingest.Ingest;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the file that a command was given; `-` is standard input.
final class InputFile {

  private InputFile() {}

  /// The file's bytes. Throws [InvalidRequest] where there is no such file, or one that is larger
  /// than 25 MB.
  static SourceDocument read(Path file) throws InvalidRequest {
    try {
      if (file.toString().equals("-")) {
        return new SourceDocument(
            "standard input", System.in.readNBytes((int) Ingest.LARGEST_FILE + 1));
      }
      if (!Files.isRegularFile(file)) {
        throw new InvalidRequest("FILE", "there is no file " + file + ".", "Check the path.");
      }
      if (Files.size(file) > Ingest.LARGEST_FILE) {
        throw new InvalidRequest(
            "FILE", file + " is larger than 25 MB.", "Split it, or leave out what is not text.");
      }
      return new SourceDocument(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InvalidRequest(
          "FILE", file + " cannot be read: " + e + ".", "Check its permissions.");
    }
  }
}
