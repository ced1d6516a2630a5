package dev.casebook.cli;

import dev.casebook.ingest.IndexKeeper;
import dev.casebook.model.Problem;
import dev.casebook.search.SearchEngine;
import dev.casebook.search.SearchIndex;
import dev.casebook.store.CaseStore;
import dev.casebook.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `casebook doctor`: what is wrong with this installation, and the way out.
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Says what is wrong with this installation, and the way out. Changes nothing.")
final class DoctorCommand implements Callable<Integer> {

  private static final int NEEDED_JAVA = 25;

  private final Console console;
  private final List<String> wrong = new ArrayList<>();
  @Mixin private final BaseOption base = new BaseOption();

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = base.folder();
    java();
    corpus();
    if (Files.exists(folder.resolve(CaseStore.FILE))) {
      database(folder);
    } else {
      console.result("base      none in " + folder + "; the next command that needs one builds it");
    }
    if (Files.exists(folder) && !Files.isWritable(folder)) {
      found(
          "base      "
              + folder
              + " cannot be written. Give this user write permission, or use --base.");
    }
    wrong.forEach(console::result);
    console.message(wrong.isEmpty() ? "Nothing is wrong." : wrong.size() + " found.");
    return wrong.isEmpty() ? 0 : 1;
  }

  private void found(String sentence) {
    wrong.add("WRONG     " + sentence);
  }

  private void java() {
    int version = Runtime.version().feature();
    long heap = Runtime.getRuntime().maxMemory() / (1024 * 1024);
    console.result("java      " + Runtime.version() + ", heap up to " + heap + " MB");
    if (version < NEEDED_JAVA) {
      found("java      is older than " + NEEDED_JAVA + ". Point JAVA_HOME at a newer one.");
    }
  }

  private void corpus() {
    Path corpus = BaseOption.corpus();
    if (Files.isDirectory(corpus)) {
      console.result(
          "corpus    " + CaseFiles.below(corpus).documents().size() + " case files in " + corpus);
    } else {
      found(
          "corpus    is not in "
              + corpus
              + ". Run casebook from its own folder, scripts/casebook.");
    }
  }

  private void database(Path folder) {
    try (CaseStore store = CaseStore.openForReading(folder)) {
      console.result("database  generation " + store.generation() + " in " + folder);
      for (Problem problem : store.integrity()) {
        found("database  " + problem);
      }
      index(folder, store);
    } catch (StoreException e) {
      found("database  " + e.getMessage());
    }
  }

  private void index(Path folder, CaseStore store) {
    Path place = folder.resolve(IndexKeeper.FOLDER);
    switch (SearchIndex.open(place, Tools.load().tagger().hash().hex(), false)) {
      case SearchIndex.Ready(SearchEngine engine) -> {
        console.result("index     " + engine.health());
        if (engine.generation() != store.generation()) {
          console.result("index     is behind the database; the next command catches up");
        }
        engine.close();
      }
      case SearchIndex.Unusable(String reason) ->
          found(
              "index     cannot be used. "
                  + reason
                  + " The next command builds it again; so does casebook reindex.");
    }
  }
}
