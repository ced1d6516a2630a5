package dev.casebook.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/// Rows written as they come, one after the other.
///
/// @param fields from left to right
/// @param <R> what a row is about
record Table<R>(List<Field<R>> fields) {

  /// A column, and where its values come from.
  record Field<R>(Column column, Function<R, Cell> value) {

    static <R> Field<R> of(String name, String meaning, Function<R, Cell> value) {
      return new Field<>(new Column(name, meaning), value);
    }
  }

  /// The columns from left to right.
  List<Column> columns() {
    return fields.stream().map(Field::column).toList();
  }

  /// A header line, then one line for each row. The writer is flushed and stays open.
  void csv(Iterable<R> rows, Writer out) throws IOException {
    try {
      // Not closed: that would close the writer, which belongs to whoever gave it.
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
      csv.writeRecord(columns().stream().map(Column::name).toList());
      for (R row : rows) {
        csv.writeRecord(fields.stream().map(f -> f.value().apply(row).csv()).toList());
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// One JSON object for each row, each on a line of its own.
  void jsonLines(Iterable<R> rows, Writer out) throws IOException {
    for (R row : rows) {
      ObjectNode json = Json.object();
      fields.forEach(f -> json.set(f.column().name(), f.value().apply(row).json()));
      out.append(json.toString()).append('\n');
    }
    out.flush();
  }
}
