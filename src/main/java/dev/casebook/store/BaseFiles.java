package dev.casebook.store;

import java.nio.file.Files;
import java.nio.file.Path;

/// The files of a base, by what they are for.
///
/// @param folder the folder of the base, absolute
record BaseFiles(Path folder) {

  private static final String NAME = CaseStore.FILE;

  BaseFiles {
    folder = folder.toAbsolutePath().normalize();
  }

  /// The database itself.
  Path database() {
    return folder.resolve(NAME);
  }

  /// Changes that are committed, but not yet folded into the database.
  Path log() {
    return folder.resolve(NAME + "-wal");
  }

  /// Where connections agree on how far the log is read; worth nothing once they are closed.
  Path sharedMemory() {
    return folder.resolve(NAME + "-shm");
  }

  /// Whether to take the database for one that nobody changes: where the folder cannot be written,
  /// SQLite cannot make the files by which connections agree, and has to be told that none are
  /// needed. Where there is a log, those files are there. Someone else who may write could still
  /// begin to while we read; a command that ends soon can live with that.
  boolean unchanging() {
    return !Files.isWritable(folder) && !Files.exists(log());
  }

  /// The file that a writer holds a lock on.
  Path lock() {
    return folder.resolve("casebook.lock");
  }

  /// A backup on its way in, not yet checked.
  Path incoming() {
    return folder.resolve(NAME + ".restoring");
  }

  /// A name for what a restore replaces, not taken yet: what people made is never overwritten.
  Path aside() {
    Path aside = folder.resolve(NAME + ".before-restore");
    for (int n = 2; Files.exists(aside); n++) {
      aside = folder.resolve(NAME + ".before-restore." + n);
    }
    return aside;
  }
}
