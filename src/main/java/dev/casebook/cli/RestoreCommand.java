package dev.casebook.cli;

import dev.casebook.ingest.IndexKeeper;
import dev.casebook.store.CaseStore;
import dev.casebook.store.StoreException;
import dev.casebook.store.StoreLocked;
import java.io.IOException;
import java.nio.file.Files;
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
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new FileRefused(
          file + ": there is no such file. Name one that casebook backup has written.");
    }
    forgetIndex(base.folder());
    CaseStore.restore(file.toAbsolutePath(), base.folder());
    try (OpenBase open = OpenBase.forWriting(base.folder(), Tools.load(), console)) {
      console.message("Restored generation " + open.store().generation() + " from " + file + ".");
      return 0;
    }
  }

  /// The index may be of the same generation as the backup and yet hold other cases, so it goes
  /// first: whatever happens then, the next start builds it from what is there.
  private static void forgetIndex(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(IndexKeeper.FOLDER))) {
      return;
    }
    try (CaseStore free = CaseStore.openForWriting(folder)) {
      ScratchFolder.delete(folder.resolve(IndexKeeper.FOLDER));
      free.checkpoint();
    } catch (StoreLocked locked) {
      throw locked;
    } catch (StoreException damaged) {
      ScratchFolder.delete(folder.resolve(IndexKeeper.FOLDER));
    }
  }
}
