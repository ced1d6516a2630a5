package dev.casebook.write;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// References for reference managers, as the RIS specification of 2012 has them: two letters, two
/// spaces, a hyphen, a space, a value that fills the line, and CR LF.
final class Ris {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  private Ris() {}

  /// One record each, with an empty line between them.
  static void write(Iterable<Citation> citations, Writer out) throws IOException {
    String between = "";
    for (Citation citation : citations) {
      out.append(between).append(entry(citation));
      between = "\r\n";
    }
    out.flush();
  }

  private static String entry(Citation citation) {
    StringBuilder entry = new StringBuilder();
    line(entry, "TY", "RPRT");
    line(entry, "ID", "casebook-" + citation.key());
    line(entry, "AU", Citation.AUTHOR);
    line(entry, "TI", citation.title());
    LocalDate date = citation.date();
    String year = citation.year();
    if (date != null && year != null) {
      line(entry, "PY", year);
      line(entry, "DA", DATE.format(date));
    }
    line(entry, "PB", Citation.AUTHOR);
    line(entry, "M3", Citation.GENRE);
    line(entry, "ET", citation.version());
    line(entry, "N1", citation.note());
    citation.keywords().forEach(k -> line(entry, "KW", k));
    if (!citation.language().equals("und")) {
      line(entry, "LA", citation.language());
    }
    line(entry, "ER", "");
    return entry.toString();
  }

  private static void line(StringBuilder entry, String tag, String value) {
    entry.append(tag).append("  - ").append(value).append("\r\n");
  }
}
