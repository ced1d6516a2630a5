package dev.casebook.ingest;

import dev.casebook.model.Problem;
import dev.casebook.parse.DocumentReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds documents below folders and gives each its address: the path relative to `home` where it
/// lies below it, so that a base can move with its folder, else the absolute path. Always with
/// forward slashes.
final class Documents {

  private final Path home;

  /// What a walk over some paths came upon.
  ///
  /// @param files by address, in order
  /// @param unreadable addresses that could not be looked at, and why
  /// @param folders addresses of the folders walked, each ending in a slash
  record Found(
      SortedMap<String, Path> files, List<Outcome.Failed> unreadable, List<String> folders) {}

  Documents(Path home) {
    this.home = home.toAbsolutePath().normalize();
  }

  /// Goes through folders for files that may be documents; a file named outright is taken whatever
  /// its name. A folder that is named by a link is gone through, links below it are not followed.
  Found below(Collection<Path> roots) {
    Found found = new Found(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        found.folders().add(prefix(root));
        walk(root, found);
      } else if (Files.isRegularFile(root)) {
        found.files().put(address(root), root);
      } else {
        found.unreadable().add(failed(root, "there is no file or folder here.", "Check the path."));
      }
    }
    return found;
  }

  private void walk(Path root, Found found) {
    try {
      Files.walkFileTree(root.toRealPath(), new Visitor(root, root.toRealPath(), found));
    } catch (IOException e) {
      found
          .unreadable()
          .add(failed(root, "the folder cannot be read: " + e, "Check its permissions."));
    }
  }

  private Outcome.Failed failed(Path path, String finding, String wayOut) {
    String address = address(path);
    return new Outcome.Failed(address, List.of(new Problem(address, finding, wayOut)));
  }

  /// What the addresses of all that lies below a folder begin with; empty for the home itself.
  private String prefix(Path folder) {
    return folder.toAbsolutePath().normalize().equals(home) ? "" : address(folder) + "/";
  }

  /// The address of a path.
  String address(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown =
        absolute.startsWith(home) && !absolute.equals(home) ? home.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path named;
    private final Path real;
    private final Found found;

    /// @param named the folder as the user named it
    /// @param real where it lies
    Visitor(Path named, Path real, Found found) {
      this.named = named;
      this.real = real;
      this.found = found;
    }

    private Path asNamed(Path file) {
      return named.resolve(real.relativize(file));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && DocumentReader.mayBeDocument(file)) {
        found.files().put(address(asNamed(file)), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found
          .unreadable()
          .add(failed(asNamed(file), "it cannot be read: " + e, "Check its permissions."));
      return FileVisitResult.CONTINUE;
    }
  }
}
