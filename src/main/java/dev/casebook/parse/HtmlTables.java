package dev.casebook.parse;

import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Tells tables of data from tables that only lay a page out, and reads the rows of the former.
final class HtmlTables {

  private static final String LAYOUT = "table table, td p + p, td h1, td h2, td h3, td div, td ul";

  private HtmlTables() {}

  /// Whether an element is a table whose cells hold single facts, in at least two columns.
  static boolean isDataTable(Element element) {
    return element.normalName().equals("table")
        && element.selectFirst(LAYOUT) == null
        && element.selectFirst("tr > * + *") != null;
  }

  /// One paragraph for each row with words, cells divided by tabs.
  static List<Paragraph> rows(Element table) {
    List<Paragraph> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        cells.add(cell.text().replaceAll("\\s+", " ").strip());
      }
      String text = String.join("\t", cells);
      if (!text.isBlank()) {
        rows.add(new Paragraph(Kind.ROW, text, List.of()));
      }
    }
    return rows;
  }
}
