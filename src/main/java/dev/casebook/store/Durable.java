package dev.casebook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that are there for good once a call returns.
final class Durable {

  private Durable() {}

  /// Moves a file that is complete to its name, in one step: whoever looks sees what was there or
  /// all of what is there now.
  static void move(Path from, Path to) throws IOException {
    force(from);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(to);
  }

  /// Copies a file.
  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    force(to);
    forceFolder(to);
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Makes names durable, where the system can: Windows opens no folders, and needs no such thing.
  private static void forceFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
