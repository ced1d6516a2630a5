package dev.casebook.cli;

import dev.casebook.model.Problem;
import dev.casebook.parse.CorpusCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `casebook check`: every breach in the corpus, with file and line.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reports every breach of the rules for case files, with file and line.")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where the case files are; corpus/cases unless given.")
  private @Nullable Path folder;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CaseFiles files = CaseFiles.below(folder == null ? BaseOption.corpus() : folder);
    List<Problem> problems = new CorpusCheck().check(files.documents());
    problems.forEach(problem -> console.result(problem.toString()));
    files.unreadable().forEach(problem -> console.result(problem.toString()));
    int breaches = problems.size() + files.unreadable().size();
    console.message(files.documents().size() + " case files checked, " + breaches + " breaches.");
    return breaches == 0 ? 0 : 1;
  }
}
