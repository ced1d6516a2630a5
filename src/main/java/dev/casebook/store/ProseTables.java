package dev.casebook.store;

import dev.casebook.model.Paragraph;
import dev.casebook.model.Section;
import dev.casebook.model.TaggedCase;
import java.util.ArrayList;
import java.util.List;

/// The tables of a case's prose.
final class ProseTables {

  static final CaseTable<String> SECTIONS =
      new CaseTable<>(
          "section",
          List.of("position", "heading"),
          1,
          FactTables.numbered(
              c -> c.parsed().sections(), section -> new Object[] {section.heading()}),
          row -> row.skip().text());

  static final CaseTable<InSection> PARAGRAPHS =
      new CaseTable<>(
          "paragraph",
          List.of("section", "position", "kind", "text", "marks"),
          2,
          ProseTables::write,
          row ->
              new InSection(
                  row.number(),
                  new Paragraph(
                      Ids.PARAGRAPH.byId(row.skip().text()),
                      row.text(),
                      Marks.read(row.textOrNull()))));

  private ProseTables() {}

  /// A paragraph and the index of its section.
  record InSection(int section, Paragraph paragraph) {}

  private static void write(TaggedCase tagged, CaseTable.Sink sink) {
    List<Section> sections = tagged.parsed().sections();
    for (int section = 0; section < sections.size(); section++) {
      int position = 0;
      for (Paragraph paragraph : sections.get(section).paragraphs()) {
        sink.row(
            section,
            position++,
            Ids.PARAGRAPH.of(paragraph.kind()),
            paragraph.text(),
            Marks.write(paragraph.marks()));
      }
    }
  }

  /// Sections with their paragraphs, both in order.
  static List<Section> sections(List<String> headings, List<InSection> paragraphs) {
    List<List<Paragraph>> bySection = new ArrayList<>();
    headings.forEach(heading -> bySection.add(new ArrayList<>()));
    paragraphs.forEach(one -> bySection.get(one.section()).add(one.paragraph()));
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      sections.add(new Section(headings.get(i), bySection.get(i)));
    }
    return sections;
  }
}
