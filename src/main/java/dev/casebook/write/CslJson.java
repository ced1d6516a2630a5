package dev.casebook.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/// References for citation processors: one JSON array, written as the cases come.
final class CslJson {

  private CslJson() {}

  /// An array with one item each, one a line.
  static void write(Iterable<Citation> citations, Writer out) throws IOException {
    String before = "[\n";
    for (Citation citation : citations) {
      out.append(before).append(item(citation).toString());
      before = ",\n";
    }
    out.append(before.startsWith("[") ? "[]\n" : "\n]\n");
    out.flush();
  }

  private static ObjectNode item(Citation citation) {
    ObjectNode item = Json.object();
    item.put("id", "casebook-" + citation.key());
    item.put("type", "report");
    item.put("title", citation.title());
    item.putArray("author").addObject().put("literal", Citation.AUTHOR);
    LocalDate date = citation.date();
    if (date != null) {
      item.putObject("issued")
          .putArray("date-parts")
          .addArray()
          .add(date.getYear())
          .add(date.getMonthValue())
          .add(date.getDayOfMonth());
    }
    item.put("genre", Citation.GENRE);
    item.put("publisher", Citation.AUTHOR);
    item.put("version", citation.version());
    item.put("note", citation.note());
    item.put("keyword", String.join("; ", citation.keywords()));
    if (!citation.language().equals("und")) {
      item.put("language", citation.language());
    }
    return item;
  }
}
