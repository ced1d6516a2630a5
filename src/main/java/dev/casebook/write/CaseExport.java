package dev.casebook.write;

import dev.casebook.model.BaseVersion;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Cases and tags as tables and as references. Everything is written as it comes: a stream of any
/// length needs no more memory than one case. The stream is consumed but not closed; the writer is
/// flushed and stays open.
public final class CaseExport {

  private CaseExport() {}

  /// The columns of the table of cases, for CSV and JSON lines, from left to right.
  public static List<Column> caseColumns() {
    return CaseTable.TABLE.columns();
  }

  /// The columns of the table of tags, for CSV and JSON lines, from left to right.
  public static List<Column> tagColumns() {
    return TagTable.TABLE.columns();
  }

  /// Writes cases in any of the formats, in their order. In CSV, lists are joined by "; " and text
  /// that a spreadsheet would run as a formula has an apostrophe before it; in JSON lines both stay
  /// as they are.
  public static void cases(
      Stream<StoredCase> cases, BaseVersion base, ExportFormat format, Writer out)
      throws IOException {
    switch (format) {
      case CSV -> CaseTable.TABLE.csv(each(cases.map(c -> new CaseTable.Row(c, base))), out);
      case JSONL ->
          CaseTable.TABLE.jsonLines(each(cases.map(c -> new CaseTable.Row(c, base))), out);
      case BIBTEX -> BibTex.write(each(cases.map(c -> Citation.of(c, base))), out);
      case RIS -> Ris.write(each(cases.map(c -> Citation.of(c, base))), out);
      case CSL -> CslJson.write(each(cases.map(c -> Citation.of(c, base))), out);
    }
  }

  /// Writes the tags of cases, one row for each piece of evidence. Throws [InvalidRequest] (field
  /// `format`) for the formats of references, which have no place for tags.
  public static void tags(
      Stream<StoredCase> cases, BaseVersion base, ExportFormat format, Writer out)
      throws IOException, InvalidRequest {
    Stream<TagTable.Row> rows = cases.flatMap(c -> TagTable.rows(c, base));
    switch (format) {
      case CSV -> TagTable.TABLE.csv(each(rows), out);
      case JSONL -> TagTable.TABLE.jsonLines(each(rows), out);
      case BIBTEX, RIS, CSL ->
          throw new InvalidRequest(
              "format",
              "Tags cannot be written as " + format.title() + ", a format for references.",
              "Choose csv or jsonl, or export cases instead.");
    }
  }

  private static <T> Iterable<T> each(Stream<T> stream) {
    Iterator<T> iterator = stream.iterator();
    return () -> iterator;
  }
}
