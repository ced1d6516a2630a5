package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CaseSkeleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `casebook new`: a skeleton of a case.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes the skeleton of a case file for a company.")
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "COMPANY",
      description = "The company's name, in quotes where it has spaces.")
  private String company = "";

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest, IOException {
    if (company.isBlank()) {
      throw new InvalidRequest("COMPANY", "the name is blank.", "Give the company's name.");
    }
    Path file = BaseOption.corpus().resolve(CaseSkeleton.slug(company) + ".md");
    if (Files.exists(file)) {
      throw new InvalidRequest(
          "COMPANY", file + " is there already.", "Edit it, or choose another name.");
    }
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        CaseSkeleton.of(company, LocalDate.now(java.time.ZoneId.systemDefault())),
        StandardOpenOption.CREATE_NEW);
    console.result(file.toString());
    console.message("Fill it in; casebook check says what is missing.");
    return 0;
  }
}
