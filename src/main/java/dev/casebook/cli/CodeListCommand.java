package dev.casebook.cli;

import dev.casebook.model.CodingSet;
import dev.casebook.write.CodingJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `casebook code list`: the coding sets of the base.
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the coding sets.")
final class CodeListCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();
  @Mixin private final FormatOption format = new FormatOption();

  CodeListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenBase open = base.reading(console)) {
      List<CodingSet> sets = open.codings().sets();
      if (format.json()) {
        console.result(CodingJson.sets(sets));
      } else {
        sets.forEach(set -> CodeText.head(set, console));
        console.message(sets.size() == 1 ? "1 coding set." : sets.size() + " coding sets.");
      }
      return 0;
    }
  }
}
