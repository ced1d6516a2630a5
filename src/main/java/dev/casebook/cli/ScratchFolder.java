package dev.casebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A temporary folder that is gone when closed.
record ScratchFolder(Path path) implements AutoCloseable {

  static ScratchFolder create() throws IOException {
    return new ScratchFolder(Files.createTempDirectory("casebook-"));
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  /// Deletes a folder with all that is in it.
  static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walked = Files.walk(folder)) {
      inside = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : inside) {
      Files.delete(one);
    }
  }
}
