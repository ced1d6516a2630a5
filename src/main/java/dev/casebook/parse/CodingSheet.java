package dev.casebook.parse;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.casebook.model.Codes;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/// Reads what a coder has filled in with a spreadsheet: a CSV table with a header line, one row or
/// more for each unit, columns in any order.
///
/// - `unit`: the number of the unit. Needed.
/// - `activity`: ids of activities, divided by white space, commas or semicolons, or `none`; a row
///   without any says nothing. Needed.
/// - `by`: `firm` or `partner`, for all activities of the row; `firm` where it is empty or there is
///   no such column. An activity may say it by itself too: `partner:logistics`.
/// - `set` and `coder`: where they are filled in, the reader of the answer compares them.
///
/// Other columns are passed over. Columns may be divided by commas, semicolons or tabs, as
/// spreadsheets of different countries have it.
public final class CodingSheet {

  private static final int MOST_ROWS = 100_000;

  private CodingSheet() {}

  /// A row that says something.
  ///
  /// @param number of the line in the file, counted from 1
  /// @param set that it says it belongs to; empty where it says nothing
  /// @param coder who it says has filled it in; empty where it says nothing
  /// @param unit the number of the unit
  /// @param answer what was found; empty means none
  public record Line(int number, String set, String coder, int unit, Codes answer) {}

  /// Every row that says something, in order. Refused, with all reasons, where the file is no such
  /// table, where a unit is no number, or where an activity or actor is unknown.
  public static Reading<List<Line>> read(SourceDocument document) {
    Breaches breaches = new Breaches(document.address());
    if (!TextFile.readable(document, breaches)) {
      return breaches.rejection();
    }
    List<Line> lines = lines(Charsets.decodePage(document.bytes()), breaches);
    if (breaches.refused()) {
      return breaches.rejection();
    }
    List<Problem> warnings = breaches.problems();
    return new Reading.Done<>(lines, warnings);
  }

  private static List<Line> lines(String text, Breaches breaches) {
    List<Line> lines = new ArrayList<>();
    CodingColumns columns = null;
    try {
      for (CsvRecord row : table(text)) {
        if (columns == null) {
          columns = CodingColumns.of(row.getFields(), breaches);
        } else if (lines.size() == MOST_ROWS) {
          breaches.refuse(
              0, "there are more than " + MOST_ROWS + " rows.", "Divide the file into several.");
          break;
        } else {
          columns.read((int) row.getStartingLineNumber(), row.getFields(), lines::add);
        }
      }
    } catch (CsvParseException e) {
      breaches.refuse(
          0,
          "the table cannot be read (" + e.getMessage() + ").",
          "Save it from the spreadsheet as CSV, in UTF-8.");
    }
    return lines;
  }

  private static CsvReader<CsvRecord> table(String text) {
    String head = text.lines().findFirst().orElse("");
    return CsvReader.builder()
        .fieldSeparator(divider(head))
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /// Whichever of the usual dividers the header has most of.
  private static char divider(String head) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String head, char wanted) {
    return head.chars().filter(c -> c == wanted).count();
  }
}
