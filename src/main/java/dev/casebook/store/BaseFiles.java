package dev.casebook.store;

import java.nio.file.Files;
import java.nio.file.Path;

/// The files of a base, by what they are for.
///
/// @param folder the folder of the base, absolute
record BaseFiles(Path folder) {

  private static final String NAME = "casebook.db";

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
