package dev.casebook.cli;

import dev.casebook.model.Problem;
import dev.casebook.model.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Markdown files below a folder, read; and why some could not be.
///
/// @param documents in the order of their addresses
record CaseFiles(List<SourceDocument> documents, List<Problem> unreadable) {

  static CaseFiles below(Path folder) {
    CaseFiles files = new CaseFiles(new ArrayList<>(), new ArrayList<>());
    try (Stream<Path> walked = Files.walk(folder)) {
      walked.filter(p -> p.toString().endsWith(".md")).sorted().forEach(files::take);
    } catch (IOException | UncheckedIOException e) {
      files.unreadable.add(
          new Problem(folder.toString(), "cannot be read: " + e, "Name a folder of case files."));
    }
    return files;
  }

  /// One file. Throws [UncheckedIOException] where it cannot be read.
  static SourceDocument read(Path file) throws IOException {
    return new SourceDocument(address(file), Files.readAllBytes(file));
  }

  private void take(Path file) {
    try {
      documents.add(read(file));
    } catch (IOException e) {
      unreadable.add(new Problem(address(file), "cannot be read: " + e, "Check its permissions."));
    }
  }

  private static String address(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path home = BaseOption.home();
    Path shown = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
