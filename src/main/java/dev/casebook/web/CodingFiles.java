package dev.casebook.web;

import dev.casebook.ask.CodingDesk;
import dev.casebook.model.CodedSet;
import dev.casebook.model.InvalidRequest;
import dev.casebook.write.CodebookExport;
import dev.casebook.write.CodebookMarkdown;
import dev.casebook.write.CodingExport;
import dev.casebook.write.ExportFormat;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Hands out coded sets, sheets to fill in and the codebook as files.
final class CodingFiles {

  private final CodingDesk codings;
  private final CodingHandler sets;

  CodingFiles(Desks desks, CodingHandler sets) {
    this.codings = desks.codings();
    this.sets = sets;
  }

  void csv(Context request) throws InvalidRequest {
    coded(request, ExportFormat.CSV);
  }

  void jsonLines(Context request) throws InvalidRequest {
    coded(request, ExportFormat.JSONL);
  }

  /// All that was coded, or with a coder's name that coder's sheet.
  private void coded(Context request, ExportFormat format) throws InvalidRequest {
    CodedSet set = sets.wanted(request);
    String typed = CodingForm.asked(request, "coder");
    StringWriter out = new StringWriter();
    try {
      if (typed.isBlank()) {
        CodingExport.all(set, format, out);
      } else {
        CodingExport.sheet(set, codings.coder(set, typed), format, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    String name = set.set().id() + (typed.isBlank() ? "" : "-sheet") + "." + format.id();
    file(request, name, format.mediaType(), out.toString());
  }

  void codebookJson(Context request) {
    String name = sets.wanted(request).set().id() + "-codebook.json";
    file(request, name, "application/json", CodebookExport.json(codings.definitions()));
  }

  void codebookMarkdown(Context request) {
    String name = sets.wanted(request).set().id() + "-codebook.md";
    file(request, name, "text/markdown; charset=utf-8", CodebookMarkdown.of(codings.definitions()));
  }

  private static void file(Context request, String name, String type, String content) {
    request.header("Cache-Control", "no-store");
    request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    request.contentType(type).result(content);
  }
}
