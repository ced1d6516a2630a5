package dev.casebook.tag;

import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.List;

/// Finds the cues of patterns in one text. Safe for use by several threads.
final class PatternFinder {

  private final WordForms words;
  private final PhraseIndex<PatternCue> cues;
  private final PhraseIndex<Sign> signs;

  PatternFinder(PatternBook book, CueBook cueBook, WordForms words) {
    this.words = words;
    cues = book.cues(words);
    signs = cueBook.signs(words);
  }

  /// What counts at this spot, by place.
  ///
  /// @param subject who acts where the text names nobody
  List<PatternMention> find(String text, Spot spot, DefaultActor subject) {
    Scan scan = new Scan(text, words.of(text));
    List<Hit<PatternCue>> hits =
        cues.find(scan).stream().filter(hit -> hit.says().in().contains(spot)).toList();
    return hits.isEmpty()
        ? List.of()
        : new Judge(scan, new Signs(scan, signs.find(scan)), subject).judge(hits);
  }

  /// What the signs of one text say about the cues found in it.
  private static final class Judge {

    private final Scan scan;
    private final Signs signs;
    private final DefaultActor subject;
    private final WhoActs who;
    private final Denials denials;
    private final Timing timing;

    Judge(Scan scan, Signs signs, DefaultActor subject) {
      this.scan = scan;
      this.signs = signs;
      this.subject = subject;
      who = new WhoActs(scan, signs);
      denials = new Denials(scan, signs);
      timing = new Timing(scan, signs);
    }

    List<PatternMention> judge(List<Hit<PatternCue>> hits) {
      List<PatternMention> mentions = new ArrayList<>();
      for (Hit<PatternCue> hit : hits) {
        double discount = timing.discount(hit);
        if (discount > 0 && holds(hit)) {
          mentions.add(mention(hit, discount));
        }
      }
      return mentions;
    }

    private boolean holds(Hit<PatternCue> hit) {
      boolean denied = hit.says().denies() ? denials.reaches(hit.begin()) : denials.covers(hit);
      return !denied && !NameGuard.isName(scan, hit) && isByWhomItShould(hit);
    }

    private boolean isByWhomItShould(Hit<PatternCue> hit) {
      return !hit.says().rule().isByFirm()
          || subject.settle(who.at(hit.begin()), scan, signs, hit) == Role.FIRM;
    }

    private PatternMention mention(Hit<PatternCue> hit, double discount) {
      return new PatternMention(
          hit.says(),
          discount,
          scan.sentence(hit.begin()),
          scan.word(hit.begin()).start(),
          scan.word(hit.end() - 1).end());
    }
  }
}
