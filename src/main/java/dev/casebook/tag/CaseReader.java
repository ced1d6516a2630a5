package dev.casebook.tag;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Evidence;
import dev.casebook.model.Paragraph;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import java.util.ArrayList;
import java.util.List;

/// Reads the parts of one case into a [Tally]. Words within the company's own names are no
/// evidence: Salesforce is not tagged with sales for being called so. Not safe for several threads.
final class CaseReader {

  private final MentionFinder finder;
  private final ItemJudge judge;
  private final Tally tally;
  private final List<String> names;

  /// @param names of the company
  CaseReader(MentionFinder finder, ItemJudge judge, Tally tally, List<String> names) {
    this.finder = finder;
    this.judge = judge;
    this.tally = tally;
    this.names = List.copyOf(names);
  }

  /// The company's name and its aliases.
  static List<String> namesOf(CaseFacts facts) {
    List<String> names = new ArrayList<>(facts.aliases());
    names.add(facts.company());
    return names;
  }

  /// Reads a section of prose.
  void read(Section section, int index) {
    Footing footing = Footing.ofSection(section.heading());
    if (footing.factor() <= 0) {
      return;
    }
    for (int p = 0; p < section.paragraphs().size(); p++) {
      Paragraph paragraph = section.paragraphs().get(p);
      Place place = new Place.InSection(index, p);
      for (Mention mention : finder.find(paragraph.text(), footing.subject())) {
        add(mention, paragraph.text(), footing.at(paragraph, mention), place);
      }
    }
  }

  /// Reads all blocks of a canvas.
  void read(Canvas canvas) {
    for (Block block : Block.values()) {
      List<CanvasItem> items = canvas.items(block);
      for (int i = 0; i < items.size(); i++) {
        read(items.get(i), new Place.OnCanvas(block, i));
      }
    }
  }

  /// An item among the key activities that turns out to be a chore, a result or a resource counts
  /// for little.
  private void read(CanvasItem item, Place.OnCanvas place) {
    Footing footing = Footing.ofItem(place.block(), item);
    List<Mention> mentions = finder.find(item.text(), footing.subject());
    if (mentions.isEmpty()) {
      return;
    }
    if (place.block() == Block.KEY_ACTIVITIES && !judge.isActivity(item.text())) {
      footing = footing.belied();
    }
    boolean certain = mentions.stream().anyMatch(m -> m.strength() == Strength.STRONG);
    for (Mention mention : mentions) {
      boolean aside = certain && !isDoing(item.text(), mention);
      add(mention, item.text(), aside ? footing.undeclared() : footing, place);
    }
  }

  /// Beside a strong cue a weak one stands alone only where it is a doing word: "Designing and
  /// pricing three marques", but not the stock in "Forecasting demand and placing stock".
  private static boolean isDoing(String text, Mention mention) {
    return mention.strength() == Strength.STRONG
        || text.substring(mention.start(), mention.end()).split(" ", 2)[0].endsWith("ing");
  }

  /// Reads a text of which nothing else is known.
  ///
  /// @param mentions those found in it
  void read(List<Mention> mentions, String text, Place place) {
    mentions.forEach(mention -> add(mention, text, Footing.PLAIN, place));
  }

  private void add(Mention mention, String text, Footing footing, Place place) {
    String words = text.substring(mention.start(), mention.end());
    if (!isName(words)) {
      Evidence evidence = new Evidence(place, words, mention.start(), mention.end());
      tally.add(mention, evidence, footing, List.of(place, mention.sentence()));
    }
  }

  private boolean isName(String words) {
    return Character.isUpperCase(words.charAt(0))
        && names.stream().anyMatch(name -> name.contains(words));
  }
}
