package dev.casebook.cli;

import dev.casebook.ingest.IndexKeeper;
import dev.casebook.model.Problem;
import dev.casebook.model.Sha256;
import dev.casebook.search.SearchEngine;
import dev.casebook.search.SearchIndex;
import dev.casebook.store.CaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `casebook verify`: SQLite against itself, and the index against SQLite.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Checks the database, and that the index equals one built from it now.")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OpenBase.expect(base.folder());
    Sha256 codebook = Tools.load().tagger().hash();
    try (CaseStore store = CaseStore.openForReading(base.folder());
        ScratchFolder scratch = ScratchFolder.create()) {
      List<String> findings = new ArrayList<>();
      store.integrity().stream().map(Problem::toString).forEach(findings::add);
      findings.addAll(index(store, scratch.path().resolve("lucene"), codebook));
      findings.forEach(console::result);
      console.message("Generation " + store.generation() + ", " + findings.size() + " findings.");
      return findings.isEmpty() ? 0 : 1;
    }
  }

  /// What is wrong with the index as it stands; nothing is mended here.
  private List<String> index(CaseStore store, Path scratch, Sha256 codebook) {
    Path place = base.folder().resolve(IndexKeeper.FOLDER);
    return switch (SearchIndex.open(place, codebook.hex(), false)) {
      case SearchIndex.Ready(SearchEngine engine) -> {
        try (engine) {
          yield IndexKeeper.differences(store, engine, scratch, codebook);
        }
      }
      case SearchIndex.Unusable(String reason) ->
          List.of("The index cannot be used. " + reason + " The next command builds it again.");
    };
  }
}
