package dev.casebook.tag;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Evidence;
import dev.casebook.model.ItemJudgement;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCanvas;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.List;

/// Tags cases, canvases and texts with the activities that their words name. Every piece of
/// evidence is the shortest stretch from the first to the last word of a cue, exactly as it stands
/// there. Keeps nothing between calls; safe for use by several threads. Never throws for anything
/// that a text may hold.
public final class CaseTagger {

  private static final int MOST_PRIMARY = 5;
  private static final String UNKNOWN = "und";

  private final Finder finder;
  private final ItemJudge judge;
  private final String language;

  /// Compiles the cues of the codebook, which takes some tens of milliseconds.
  ///
  /// @param words cuts texts and cues alike, so the cues fit whatever stems it makes
  public CaseTagger(Codebook codebook, WordForms words) {
    finder = new Finder(codebook.cueBook(), words);
    judge = new ItemJudge(codebook.cueBook(), words, finder);
    language = codebook.cueBook().language();
  }

  /// Tags a case. Without tags where its language is known and is not that of the cues.
  public TaggedCase tag(ParsedCase parsed) {
    if (!parsed.language().equals(language) && !parsed.language().equals(UNKNOWN)) {
      return new TaggedCase(parsed, List.of());
    }
    Tally tally = new Tally();
    for (int s = 0; s < parsed.sections().size(); s++) {
      read(parsed.sections().get(s), s, tally);
    }
    read(parsed.canvas(), tally);
    return new TaggedCase(parsed, tally.tags(MOST_PRIMARY));
  }

  /// Tags a canvas and judges each item of its key activities block.
  public TaggedCanvas tag(Canvas canvas) {
    Tally tally = new Tally();
    read(canvas, tally);
    List<ItemJudgement> judgements = new ArrayList<>();
    List<CanvasItem> items = canvas.items(Block.KEY_ACTIVITIES);
    for (int i = 0; i < items.size(); i++) {
      judgements.add(judge.judge(Block.KEY_ACTIVITIES, i, items.get(i).text()));
    }
    return new TaggedCanvas(canvas, tally.tags(MOST_PRIMARY), judgements);
  }

  /// Tags a text of which nothing else is known, as if it were the only paragraph of a case. A text
  /// of one sentence has at most one primary activity.
  public List<Tag> tagText(String text) {
    Tally tally = new Tally();
    List<Mention> mentions = finder.find(text, Footing.PLAIN.subject());
    add(mentions, text, Footing.PLAIN, new Place.InSection(0, 0), tally);
    boolean oneSentence = mentions.stream().mapToInt(Mention::sentence).distinct().count() <= 1;
    return tally.tags(oneSentence ? 1 : MOST_PRIMARY);
  }

  private void read(Section section, int index, Tally tally) {
    Footing footing = Footing.ofSection(section.heading());
    if (footing.factor() <= 0) {
      return;
    }
    for (int p = 0; p < section.paragraphs().size(); p++) {
      read(section.paragraphs().get(p), new Place.InSection(index, p), footing, tally);
    }
  }

  private void read(Paragraph paragraph, Place place, Footing footing, Tally tally) {
    for (Mention mention : finder.find(paragraph.text(), footing.subject())) {
      add(List.of(mention), paragraph.text(), footing.at(paragraph, mention), place, tally);
    }
  }

  private void read(Canvas canvas, Tally tally) {
    for (Block block : Block.values()) {
      List<CanvasItem> items = canvas.items(block);
      for (int i = 0; i < items.size(); i++) {
        read(items.get(i), new Place.OnCanvas(block, i), tally);
      }
    }
  }

  /// In an item said to be an activity weak cues may stand alone, unless a strong one says what it
  /// is. An item that turns out to be a chore, a result or a resource counts for little.
  private void read(CanvasItem item, Place.OnCanvas place, Tally tally) {
    Footing footing = Footing.ofItem(place.block(), item);
    List<Mention> mentions = finder.find(item.text(), footing.subject());
    if (mentions.isEmpty()) {
      return;
    }
    if (place.block() == Block.KEY_ACTIVITIES && !judge.isActivity(item.text())) {
      footing = footing.belied();
    } else if (mentions.stream().anyMatch(m -> m.strength() == Strength.STRONG)) {
      footing = footing.undeclared();
    }
    add(mentions, item.text(), footing, place, tally);
  }

  private static void add(
      List<Mention> mentions, String text, Footing footing, Place place, Tally tally) {
    for (Mention m : mentions) {
      Evidence evidence =
          new Evidence(place, text.substring(m.start(), m.end()), m.start(), m.end());
      tally.add(m, evidence, footing, List.of(place, m.sentence()));
    }
  }
}
