package dev.casebook.parse;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Turns tables whose columns are blocks into headings with the cells below them, so that a canvas
/// drawn as a grid reads like one written as a list.
final class CanvasTables {

  private CanvasTables() {}

  /// Rewrites every such table of the page. Tables of another shape stay: read cell by cell, a name
  /// in a row's first cell opens its block all by itself.
  static void stack(Document page) {
    for (Element table : page.select("table")) {
      if (table.selectFirst("table table") == null && hasHeaderRow(table)) {
        stack(table);
      }
    }
  }

  private static boolean hasHeaderRow(Element table) {
    return table.select("tr").stream().anyMatch(CanvasTables::isHeader);
  }

  /// A row of at least two names of blocks and nothing else.
  private static boolean isHeader(Element row) {
    List<String> names = row.children().eachText();
    return names.size() >= 2 && names.stream().allMatch(name -> BlockNames.block(name) != null);
  }

  private static void stack(Element table) {
    Element box = new Element("div");
    List<Element> columns = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (isHeader(row)) {
        columns.clear();
        row.children().forEach(cell -> columns.add(section(box, cell)));
      } else {
        row(row, columns, box);
      }
    }
    table.replaceWith(box);
  }

  private static Element section(Element box, Element header) {
    Element section = box.appendElement("section");
    section.appendElement("h2").text(header.text());
    return section;
  }

  private static void row(Element row, List<Element> columns, Element box) {
    List<Element> cells = new ArrayList<>(row.children());
    for (int i = 0; i < cells.size(); i++) {
      Element target = (i < columns.size() ? columns.get(i) : box).appendElement("div");
      for (Node child : new ArrayList<>(cells.get(i).childNodes())) {
        target.appendChild(child);
      }
    }
  }
}
