package dev.casebook.tag;

import dev.casebook.model.Block;
import dev.casebook.model.ItemJudgement;
import dev.casebook.model.ItemKind;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Judges what an item of the key activities block is. Chores come first, since "update the
/// website" would pass for an activity; then results and resources, unless the item also names an
/// activity beyond doubt ("measuring customer satisfaction"); then whatever a cue knows or begins
/// with a doing word. What is left is vague or none of these. Safe for several threads.
final class ItemJudge {

  private static final Set<String> NOT_DOING =
      Set.of(
          "building", "clothing", "pricing", "king", "spring", "string", "ring", "thing", "wing");
  private static final Set<String> LINKS = Set.of("and", "of", "the", "a", "in", "for", "our", "&");
  private static final Set<String> OWNING = Set.of("our", "a", "an", "the", "own", "my", "strong");
  private static final int LONGEST_VAGUE = 4;

  private final WordForms words;
  private final Finder finder;
  private final PhraseIndex<ItemKind> kinds;

  ItemJudge(CueBook book, WordForms words, Finder finder) {
    this.words = words;
    this.finder = finder;
    kinds = book.kinds(words);
  }

  /// Judges one item; the reason quotes the words that decided.
  ItemJudgement judge(Block block, int item, String text) {
    Verdict verdict = verdict(text);
    return new ItemJudgement(block, item, verdict.kind, verdict.sentence());
  }

  /// Whether the text says something that is done.
  boolean isActivity(String text) {
    return verdict(text).kind == ItemKind.ACTIVITY;
  }

  private Verdict verdict(String text) {
    Scan scan = new Scan(text, words.of(text));
    List<Hit<ItemKind>> hits = kinds.find(scan);
    List<Mention> mentions = finder.find(text, DefaultActor.FIRM);
    boolean certain = mentions.stream().anyMatch(m -> m.strength() == Strength.STRONG);
    return chore(scan, hits)
        .or(() -> resultOrResource(scan, hits, certain))
        .or(() -> certain ? Optional.empty() : vague(scan, hits))
        .or(() -> cued(text, mentions))
        .or(() -> doing(scan, hits))
        .or(() -> resource(scan, hits))
        .orElseGet(() -> new Verdict(ItemKind.OTHER, text, "names nothing that is done"));
  }

  private record Verdict(ItemKind kind, String words, String finding) {
    String sentence() {
      return "\u201c" + words + "\u201d " + finding + ".";
    }
  }

  private static Optional<Verdict> chore(Scan scan, List<Hit<ItemKind>> hits) {
    return first(
        scan, hits, ItemKind.TO_DO, "is a chore for a day, not something the business rests on");
  }

  private static Optional<Verdict> resultOrResource(
      Scan scan, List<Hit<ItemKind>> hits, boolean certain) {
    List<Hit<ItemKind>> heard =
        certain ? hits.stream().filter(h -> h.begin() == 0 && owns(scan)).toList() : hits;
    return first(scan, heard, ItemKind.RESULT, "is a result to hope for, not a thing to do")
        .or(() -> doesFirst(scan) ? Optional.empty() : resource(scan, heard));
  }

  private static Optional<Verdict> resource(Scan scan, List<Hit<ItemKind>> hits) {
    List<Hit<ItemKind>> heads =
        hits.stream().filter(h -> h.begin() == 0 || h.end() == scan.size()).toList();
    return first(scan, heads, ItemKind.RESOURCE, "names something to have, not something to do");
  }

  private static boolean owns(Scan scan) {
    return OWNING.contains(scan.lower(0));
  }

  private static Optional<Verdict> vague(Scan scan, List<Hit<ItemKind>> hits) {
    BitSet open = new BitSet();
    open.set(0, scan.size());
    hits.stream()
        .filter(h -> h.says() == ItemKind.VAGUE)
        .forEach(h -> open.clear(h.begin(), h.end()));
    for (int at = 0; at < scan.size(); at++) {
      if (LINKS.contains(scan.lower(at))) {
        open.clear(at);
      }
    }
    boolean vague = scan.size() > 0 && scan.size() <= LONGEST_VAGUE && open.isEmpty();
    return vague
        ? Optional.of(
            new Verdict(
                ItemKind.VAGUE, scan.quote(0, scan.size()), "could stand on any firm's canvas"))
        : Optional.empty();
  }

  private static Optional<Verdict> cued(String text, List<Mention> mentions) {
    return mentions.stream()
        .max(Comparator.comparingDouble(m -> m.value(false)))
        .map(m -> named(text, m));
  }

  private static Verdict named(String text, Mention mention) {
    String title = mention.activity().title().toLowerCase(Locale.ROOT);
    return new Verdict(
        ItemKind.ACTIVITY, text.substring(mention.start(), mention.end()), "names " + title);
  }

  private static Optional<Verdict> doing(Scan scan, List<Hit<ItemKind>> hits) {
    if (doesFirst(scan)) {
      return Optional.of(
          new Verdict(ItemKind.ACTIVITY, scan.quote(0, 1), "says what the firm does"));
    }
    return first(scan, hits, ItemKind.ACTIVITY, "says what the firm does");
  }

  private static boolean doesFirst(Scan scan) {
    return scan.size() > 1
        && scan.lower(0).length() > 4
        && scan.lower(0).endsWith("ing")
        && (scan.size() > 2 || !NOT_DOING.contains(scan.lower(0)));
  }

  private static Optional<Verdict> first(
      Scan scan, List<Hit<ItemKind>> hits, ItemKind kind, String finding) {
    List<Verdict> found = new ArrayList<>();
    for (Hit<ItemKind> hit : hits) {
      if (hit.says() == kind) {
        found.add(new Verdict(kind, scan.quote(hit.begin(), hit.end()), finding));
      }
    }
    return found.stream().findFirst();
  }
}
