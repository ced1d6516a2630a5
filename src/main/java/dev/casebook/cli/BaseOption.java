package dev.casebook.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the base is, and what lies around it.
final class BaseOption {

  @Option(
      names = "--base",
      paramLabel = "FOLDER",
      description = "The folder of the base; index in the project's folder unless given.")
  private @Nullable Path base;

  /// The folder of the base.
  Path folder() {
    return base == null ? home().resolve("index") : base.toAbsolutePath().normalize();
  }

  /// The folder of the project, which the launcher names; the working folder where it does not.
  static Path home() {
    return Path.of(System.getProperty("casebook.home", "")).toAbsolutePath().normalize();
  }

  /// The folder of the case studies: `corpus/cases` of the project, or what the property
  /// `casebook.corpus` names. The gold sets beside them are no cases.
  static Path corpus() {
    String other = System.getProperty("casebook.corpus", "");
    return other.isEmpty() ? home().resolve("corpus").resolve("cases") : Path.of(other);
  }
}
