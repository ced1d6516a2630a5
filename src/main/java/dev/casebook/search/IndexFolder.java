package dev.casebook.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The folder of an index, and its siblings while one is being built beside it.
///
/// No file system swaps two folders in one step that Java could ask for: the old one is moved away,
/// then the new one into its place. A crash in between leaves no index, which is rebuilt like any
/// that is missing, and leftovers, which go at the next opening for writing.
final class IndexFolder {

  private static final String BUILDING = ".building";
  private static final String OLD = ".old";

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path path() {
    return folder;
  }

  /// A new empty folder beside this one.
  Path beside() throws IOException {
    Files.createDirectories(parent());
    return Files.createDirectory(sibling(BUILDING));
  }

  /// Puts a folder that was built beside in the place of this one, and deletes what was here.
  void replaceBy(Path built) throws IOException {
    if (Files.exists(folder)) {
      Files.move(folder, sibling(OLD), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(built, folder, StandardCopyOption.ATOMIC_MOVE);
    clean();
  }

  /// Deletes what earlier builds left beside this folder.
  void clean() throws IOException {
    if (!Files.isDirectory(parent())) {
      return;
    }
    String name = String.valueOf(folder.getFileName());
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(parent())) {
      for (Path sibling : siblings) {
        String other = String.valueOf(sibling.getFileName());
        if (other.startsWith(name + BUILDING) || other.startsWith(name + OLD)) {
          delete(sibling);
        }
      }
    }
  }

  /// How large the files are, in bytes; those that vanish meanwhile do not count.
  long size() throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        size += Files.isRegularFile(file) ? Files.size(file) : 0;
      }
    }
    return size;
  }

  private Path sibling(String kind) {
    return parent().resolve(folder.getFileName() + kind + "-" + UUID.randomUUID());
  }

  private Path parent() {
    Path parent = folder.getParent();
    if (parent == null) {
      throw new SearchException("an index cannot be the root of a file system: " + folder);
    }
    return parent;
  }

  private static void delete(Path tree) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
