package dev.casebook.write;

import dev.casebook.model.CodedSet;
import dev.casebook.model.InvalidRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Coded sets as tables. The writer is flushed and stays open. In CSV, text that a spreadsheet
/// would run as a formula has an apostrophe before it; in JSON lines it stays as it is.
public final class CodingExport {

  private CodingExport() {}

  /// The columns, from left to right.
  public static List<Column> columns() {
    return CodingTable.TABLE.columns();
  }

  /// Writes all that was found, unit by unit, one row for each activity of each answer: of each
  /// coder the last independent one, the newest where that is another, and then what an editor has
  /// settled. Throws [InvalidRequest] (field `format`) for the formats of references.
  public static void all(CodedSet set, ExportFormat format, Writer out)
      throws IOException, InvalidRequest {
    write(CodingTable.all(set), format, out);
  }

  /// Writes what one coder says now, and a row without an activity for each unit that is still to
  /// be coded: a sheet to be filled in and read back. Nothing of other coders is in it. Throws as
  /// [#all].
  public static void sheet(CodedSet set, String coder, ExportFormat format, Writer out)
      throws IOException, InvalidRequest {
    write(CodingTable.sheet(set, coder), format, out);
  }

  private static void write(Stream<CodingTable.Row> rows, ExportFormat format, Writer out)
      throws IOException, InvalidRequest {
    Iterator<CodingTable.Row> iterator = rows.iterator();
    switch (format) {
      case CSV -> CodingTable.TABLE.csv(() -> iterator, out);
      case JSONL -> CodingTable.TABLE.jsonLines(() -> iterator, out);
      case BIBTEX, RIS, CSL ->
          throw new InvalidRequest(
              "format",
              "A coded set cannot be written as " + format.title() + ", a format for references.",
              "Choose csv or jsonl.");
    }
  }
}
