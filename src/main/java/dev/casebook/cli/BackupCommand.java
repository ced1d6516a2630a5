package dev.casebook.cli;

import dev.casebook.store.CaseStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `casebook backup`: a copy of the database, also while it is served.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copies the database to a file, also while it is being served.")
final class BackupCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  @Parameters(paramLabel = "FILE", description = "Where to; must not exist yet.")
  private Path file = Path.of("");

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseStore store = CaseStore.openForReading(base.folder())) {
      store.backup(file.toAbsolutePath());
      console.message("Backed up generation " + store.generation() + " to " + file + ".");
      return 0;
    }
  }
}
