package dev.casebook.cli;

import dev.casebook.ingest.IndexKeeper;
import dev.casebook.store.CaseStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `casebook reindex`: builds the index again from SQLite.
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Builds the index again from the database.")
final class ReindexCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tools tools = Tools.load();
    OpenBase.expect(base.folder());
    try (CaseStore store = CaseStore.openForWriting(base.folder())) {
      IndexKeeper.rebuild(base.folder(), store, tools.tagger().hash());
    }
    try (OpenBase open = OpenBase.forWriting(base.folder(), tools, console)) {
      open.finish(console);
      console.message("The index holds generation " + open.store().generation() + " again.");
      return 0;
    }
  }
}
