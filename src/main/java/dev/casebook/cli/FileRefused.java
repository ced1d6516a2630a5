package dev.casebook.cli;

/// A file that a command was given and cannot use: exit 1. The message names the file, the finding
/// and the way out.
final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FileRefused(String message) {
    super(message);
  }
}
