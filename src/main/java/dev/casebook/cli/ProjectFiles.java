package dev.casebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of the project itself, for commands that a developer runs in a clone of it.
final class ProjectFiles {

  private ProjectFiles() {}

  private static Path home() {
    return Path.of(System.getProperty("casebook.home", "."));
  }

  /// The folder of coded texts.
  static Path gold() {
    return home().resolve("corpus").resolve("gold");
  }

  /// A resource that lies beside a class, as it lies in the sources.
  static Path resource(Class<?> beside, String name) {
    return home()
        .resolve("src/main/resources")
        .resolve(beside.getPackageName().replace('.', '/'))
        .resolve(name);
  }

  /// Puts lines between the marks `<!-- NAME: begin -->` and `<!-- NAME: end -->` of a document.
  /// Throws [FileRefused] where they are missing.
  static void put(Path document, String name, String lines) {
    Path file = home().resolve(document);
    try {
      String text = Files.readString(file);
      String begin = "<!-- " + name + ": begin -->\n";
      int from = text.indexOf(begin);
      int to = text.indexOf("<!-- " + name + ": end -->");
      if (from < 0 || to < from) {
        throw new FileRefused(
            file
                + ": it has no lines "
                + begin.strip()
                + " and end. Put them where figures belong.");
      }
      Files.writeString(
          file, text.substring(0, from + begin.length()) + lines + text.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write figures into " + file, e);
    }
  }
}
