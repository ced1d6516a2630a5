package dev.casebook.ask;

import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Paragraph;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.StoredCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts cases into the texts that coders judge: each paragraph of the sections about activities
/// ("Key activities" and "What it leaves to partners"), then each item of the block of key
/// activities. Of a case without such sections, as imported pages are, every paragraph is taken but
/// headings and questions for class.
final class CodingUnits {

  private static final Set<String> ABOUT_ACTIVITIES =
      Set.of("key activities", "what it leaves to partners");
  private static final String QUESTIONS = "questions for class";

  private final List<CodingUnit> units = new ArrayList<>();

  /// The units of some cases, numbered from 1, in the order of the cases.
  static List<CodingUnit> of(List<StoredCase> cases) {
    CodingUnits all = new CodingUnits();
    cases.forEach(all::add);
    return all.units;
  }

  private void add(StoredCase stored) {
    List<Section> sections = stored.tagged().parsed().sections();
    boolean told = sections.stream().anyMatch(s -> ABOUT_ACTIVITIES.contains(name(s)));
    for (int s = 0; s < sections.size(); s++) {
      String name = name(sections.get(s));
      if (told ? ABOUT_ACTIVITIES.contains(name) : !name.equals(QUESTIONS)) {
        add(stored, sections.get(s), s);
      }
    }
    List<CanvasItem> items = stored.tagged().parsed().canvas().items(Block.KEY_ACTIVITIES);
    for (int i = 0; i < items.size(); i++) {
      Place place = new Place.OnCanvas(Block.KEY_ACTIVITIES, i);
      add(stored, "Canvas, " + Block.KEY_ACTIVITIES.title().toLowerCase(Locale.ROOT), place);
    }
  }

  private static String name(Section section) {
    return section.heading().strip().toLowerCase(Locale.ROOT);
  }

  private void add(StoredCase stored, Section section, int number) {
    for (int p = 0; p < section.paragraphs().size(); p++) {
      if (section.paragraphs().get(p).kind() != Paragraph.Kind.HEADING) {
        add(stored, section.heading(), new Place.InSection(number, p));
      }
    }
  }

  private void add(StoredCase stored, String heading, Place place) {
    units.add(
        new CodingUnit(
            units.size() + 1,
            stored.id(),
            stored.facts().company(),
            heading,
            place,
            stored.tagged().textAt(place)));
  }
}
