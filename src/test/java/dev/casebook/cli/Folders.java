package dev.casebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Copies folders: a base that takes long to build is built once and copied for each test.
final class Folders {

  private Folders() {}

  /// Copies everything below `from`; `to` may be there already.
  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
