package dev.casebook.tag;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Evidence;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.WordForms;
import java.util.List;
import java.util.Locale;

/// Tags cases, canvases and texts with the business model patterns that their words show. Keeps
/// nothing between calls; safe for use by several threads. Never throws for anything that a text
/// may hold.
public final class PatternTagger {

  /// What a turn in the past is worth for the present.
  private static final double HISTORY = 0.6;

  private final PatternFinder finder;

  /// Compiles the cues, which takes some milliseconds.
  ///
  /// @param words cuts texts and cues alike
  public PatternTagger(Codebook codebook, WordForms words) {
    finder = new PatternFinder(codebook.patterns(), codebook.cueBook(), words);
  }

  /// The patterns of a case: those that its facts state, in their order and with the words that
  /// show them, then those that its words alone show, by falling confidence. The case should be in
  /// the language of the cues.
  public List<PatternTag> tag(ParsedCase parsed) {
    Reader reader = new Reader(CaseReader.namesOf(parsed.facts()));
    for (int s = 0; s < parsed.sections().size(); s++) {
      reader.read(parsed.sections().get(s), s);
    }
    reader.read(parsed.canvas());
    return reader.tally.tags(parsed.facts().patterns());
  }

  /// The patterns that a canvas shows, by falling confidence.
  public List<PatternTag> tag(Canvas canvas) {
    Reader reader = new Reader(List.of());
    reader.read(canvas);
    return reader.tally.tags(List.of());
  }

  /// The patterns that a text shows, by falling confidence, as if it were the only paragraph of a
  /// case.
  public List<PatternTag> tagText(String text) {
    Reader reader = new Reader(List.of());
    reader.readProse(text, new Place.InSection(0, 0), 1);
    return reader.tally.tags(List.of());
  }

  /// What a section says of the business as it is. Questions say nothing.
  private static double worth(Section section) {
    return switch (section.heading().strip().toLowerCase(Locale.ROOT)) {
      case "questions for class" -> 0;
      case "how the model changed" -> HISTORY;
      default -> 1;
    };
  }

  /// Reads the parts of one case.
  private final class Reader {

    private final PatternTally tally = new PatternTally();
    private final List<String> names;

    Reader(List<String> names) {
      this.names = List.copyOf(names);
    }

    void read(Section section, int index) {
      double worth = worth(section);
      for (int p = 0; worth > 0 && p < section.paragraphs().size(); p++) {
        Paragraph paragraph = section.paragraphs().get(p);
        readProse(paragraph.text(), new Place.InSection(index, p), worth);
      }
    }

    void readProse(String text, Place place, double worth) {
      for (PatternMention mention : finder.find(text, Spot.PROSE, DefaultActor.FIRM)) {
        add(mention, text, place, new Where(place, List.of(place, mention.sentence()), worth));
      }
    }

    void read(Canvas canvas) {
      for (Block block : Block.values()) {
        List<CanvasItem> items = canvas.items(block);
        for (int i = 0; i < items.size(); i++) {
          read(items.get(i), new Place.OnCanvas(block, i));
        }
      }
    }

    private void read(CanvasItem item, Place.OnCanvas place) {
      DefaultActor subject = item.by() == Actor.PARTNER ? DefaultActor.PARTNER : DefaultActor.FIRM;
      Where where = new Where(Canvas.class, place, 1);
      for (PatternMention mention : finder.find(item.text(), Spot.of(place.block()), subject)) {
        add(mention, item.text(), place, where);
      }
    }

    private void add(PatternMention mention, String text, Place place, Where where) {
      String words = text.substring(mention.start(), mention.end());
      if (!isName(words)) {
        Evidence evidence = new Evidence(place, words, mention.start(), mention.end());
        tally.add(new PatternTally.Found(mention, evidence, where.scope, where.unit, where.worth));
      }
    }

    private boolean isName(String words) {
      return Character.isUpperCase(words.charAt(0))
          && names.stream().anyMatch(name -> name.contains(words));
    }
  }

  /// Where words stand, as [PatternTally] counts it: parts come together in one paragraph, or on
  /// the canvas as a whole.
  private record Where(Object scope, Object unit, double worth) {}
}
