package dev.casebook.cli;

import picocli.CommandLine.Option;

/// Whether a result is for people or for programs.
final class FormatOption {

  /// The forms of a result.
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "For people or for programs; text unless given.")
  private Format format = Format.TEXT;

  boolean json() {
    return format == Format.JSON;
  }
}
