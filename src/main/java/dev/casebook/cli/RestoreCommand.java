package dev.casebook.cli;

import dev.casebook.store.CaseStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `casebook restore`: puts a backup in the place of the database.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Puts a backup in the place of the database, and keeps what was there beside it.")
final class RestoreCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  @Parameters(paramLabel = "FILE", description = "A file that casebook backup has written.")
  private Path file = Path.of("");

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CaseStore.restore(file.toAbsolutePath(), base.folder());
    try (OpenBase open = OpenBase.forWriting(base.folder(), Tools.load(), console)) {
      console.message("Restored generation " + open.store().generation() + " from " + file + ".");
      return 0;
    }
  }
}
