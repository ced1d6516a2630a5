package dev.casebook.cli;

import dev.casebook.ask.CodingDesk;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Definitions;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodebookExport;
import dev.casebook.write.CodebookMarkdown;
import dev.casebook.write.CodingExport;
import dev.casebook.write.ExportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook code export`: the coded set, or a coder's sheet to fill in.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes what was coded, or with --coder a sheet for that coder to fill in.")
final class CodeExportCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final CodeBase base = new CodeBase();

  @Parameters(paramLabel = "SET", description = "The set.")
  private String set = "";

  @Option(
      names = "--format",
      paramLabel = "csv|jsonl",
      defaultValue = "csv",
      description = "csv unless given.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Only what this coder says now, and a row for each unit still to be coded.")
  private String coder = "";

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "Writes the codebook too: Markdown where FILE ends in .md, else JSON.")
  private @Nullable Path codebook;

  CodeExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest, IOException {
    try (OpenBase open = base.reading(console)) {
      CodingDesk desk = open.codings();
      CodedSet coded = desk.wanted(set);
      PrintWriter out = console.outWriter();
      if (coder.isBlank()) {
        CodingExport.all(coded, format, out);
      } else {
        CodingExport.sheet(coded, desk.coder(coded, coder), format, out);
      }
      if (codebook != null) {
        write(codebook, desk.definitions());
      }
      if (!coded.set().definitions().equals(desk.definitions().hash())) {
        console.message("The codebook has changed since this set was made.");
      }
      return 0;
    }
  }

  private static void write(Path file, Definitions book) {
    boolean markdown = file.toString().endsWith(".md");
    try {
      Files.writeString(
          file, markdown ? CodebookMarkdown.of(book) : CodebookExport.json(book) + "\n");
    } catch (IOException e) {
      throw new FileRefused(
          file + ": it cannot be written: " + e + ". Check the folder and its permissions.");
    }
  }
}
