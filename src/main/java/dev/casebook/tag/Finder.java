package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the activities that cues name in one text.
final class Finder implements MentionFinder {

  private static final int MOST_IN_A_SENTENCE = 5;
  private static final Comparator<Found> TELLING_FIRST =
      Comparator.<Found, Strength>comparing(f -> f.mention.strength())
          .thenComparingDouble(f -> -f.mention.value(false))
          .thenComparingInt(f -> f.hit.length())
          .thenComparingInt(f -> f.hit.begin());

  private record Found(Hit<Cue> hit, Mention mention) {}

  private final WordForms words;
  private final PhraseIndex<Cue> cues;
  private final PhraseIndex<Sign> signs;

  Finder(CueBook book, WordForms words) {
    this.words = words;
    cues = book.cues(words);
    signs = book.signs(words);
  }

  /// Of one activity and actor no two mentions share a word.
  @Override
  public List<Mention> find(String text, DefaultActor subject) {
    return look(text, subject).mentions();
  }

  /// The mentions that [#find] gives, and what was held back.
  Look look(String text, DefaultActor subject) {
    Scan scan = new Scan(text, words.of(text));
    List<Hit<Cue>> hits = cues.find(scan);
    if (hits.isEmpty()) {
      return new Look(scan, List.of(), List.of());
    }
    List<Found> found = new ArrayList<>();
    List<Look.Silenced> silenced = new ArrayList<>();
    Context context = new Context(scan, new Signs(scan, signs.find(scan)), subject);
    for (Hit<Cue> hit : hits) {
      Mention mention = context.judge(hit);
      if (mention == null) {
        Cue cue = hit.says();
        silenced.add(new Look.Silenced(cue.activity(), cue.strength(), scan.sentence(hit.begin())));
      } else {
        found.add(new Found(hit, mention));
      }
    }
    found.sort(TELLING_FIRST);
    List<Mention> mentions =
        fewPerSentence(withoutOverlaps(found)).stream()
            .map(Found::mention)
            .sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::activity))
            .toList();
    return new Look(scan, mentions, silenced);
  }

  /// Two cues of one activity on the same words are one piece of evidence. A weak cue on words that
  /// a strong one has used up, be it for another activity, says nothing: "run the app" is no
  /// software development.
  private static List<Found> withoutOverlaps(List<Found> tellingFirst) {
    Map<Activity, BitSet> taken = new EnumMap<>(Activity.class);
    BitSet strong = new BitSet();
    List<Found> kept = new ArrayList<>();
    for (Found found : tellingFirst) {
      Hit<Cue> hit = found.hit;
      BitSet words = taken.computeIfAbsent(hit.says().activity(), _ -> new BitSet());
      boolean weak = hit.says().strength() == Strength.WEAK;
      if (isFree(words, hit) && !(weak && !isFree(strong, hit))) {
        words.set(hit.begin(), hit.end());
        if (!weak) {
          strong.set(hit.begin(), hit.end());
        }
        kept.add(found);
      }
    }
    return kept;
  }

  private static boolean isFree(BitSet taken, Hit<?> hit) {
    int next = taken.nextSetBit(hit.begin());
    return next < 0 || next >= hit.end();
  }

  private static List<Found> fewPerSentence(List<Found> tellingFirst) {
    Map<Integer, Set<Activity>> named = new HashMap<>();
    List<Found> kept = new ArrayList<>();
    for (Found found : tellingFirst) {
      Set<Activity> here =
          named.computeIfAbsent(found.mention.sentence(), _ -> EnumSet.noneOf(Activity.class));
      if (here.contains(found.mention.activity()) || here.size() < MOST_IN_A_SENTENCE) {
        here.add(found.mention.activity());
        kept.add(found);
      }
    }
    return kept;
  }
}
