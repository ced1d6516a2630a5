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

/// Finds the activities mentioned in one text. Safe for use by several threads.
final class Finder {

  private static final int MOST_IN_A_SENTENCE = 5;
  private static final Comparator<Found> TELLING_FIRST =
      Comparator.<Found>comparingDouble(f -> -f.mention.value(false))
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

  /// The mentions, by place. Of one activity and actor no two share a word, and a sentence names at
  /// most five activities.
  ///
  /// @param subject who acts where the text names nobody
  List<Mention> find(String text, DefaultActor subject) {
    Scan scan = new Scan(text, words.of(text));
    List<Hit<Cue>> hits = cues.find(scan);
    if (hits.isEmpty()) {
      return List.of();
    }
    List<Found> found = judge(scan, hits, subject);
    found.sort(TELLING_FIRST);
    return fewPerSentence(withoutOverlaps(found)).stream()
        .map(Found::mention)
        .sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::activity))
        .toList();
  }

  private List<Found> judge(Scan scan, List<Hit<Cue>> hits, DefaultActor subject) {
    Context context = new Context(scan, new Signs(signs.find(scan)), subject);
    List<Found> found = new ArrayList<>();
    for (Hit<Cue> hit : hits) {
      Mention mention = context.judge(hit);
      if (mention != null) {
        found.add(new Found(hit, mention));
      }
    }
    return found;
  }

  /// Two cues on the same words are one piece of evidence.
  private static List<Found> withoutOverlaps(List<Found> tellingFirst) {
    Map<Activity, BitSet> taken = new EnumMap<>(Activity.class);
    List<Found> kept = new ArrayList<>();
    for (Found found : tellingFirst) {
      BitSet words = taken.computeIfAbsent(found.mention.activity(), _ -> new BitSet());
      int next = words.nextSetBit(found.hit.begin());
      if (next < 0 || next >= found.hit.end()) {
        words.set(found.hit.begin(), found.hit.end());
        kept.add(found);
      }
    }
    return kept;
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
