package dev.casebook.cli;

import dev.casebook.model.Problem;
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
    Tools tools = Tools.load();
    try (OpenBase open = OpenBase.forWriting(base.folder(), tools, console);
        ScratchFolder scratch = ScratchFolder.create()) {
      List<String> findings = new ArrayList<>();
      open.store().integrity().stream().map(Problem::toString).forEach(findings::add);
      Path beside = scratch.path().resolve("lucene");
      findings.addAll(open.keeper().differences(beside, tools.codebook().hash()));
      findings.forEach(console::result);
      console.message(
          "Generation "
              + open.store().generation()
              + ", "
              + open.engine().digest().size()
              + " cases, "
              + findings.size()
              + " findings.");
      return findings.isEmpty() ? 0 : 1;
    }
  }
}
