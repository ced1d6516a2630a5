package dev.casebook.match;

import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseId;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All cases that a canvas can be held against, with everything worked out that does not depend on
/// the canvas: stems of every item and their weights, rarity of activities, profiles. Make one for
/// each version of the base and share it: it never changes, and any number of threads may use it.
public final class MatchBase {

  private final BaseVersion version;
  private final List<BaseCase> cases;
  private final Map<CaseId, BaseCase> byId = new HashMap<>();
  private final StemWeights stems;
  private final Rarity rarity;

  private MatchBase(BaseVersion version, List<BaseCase> cases, StemWeights stems, Rarity rarity) {
    this.version = version;
    this.cases = List.copyOf(cases);
    this.stems = stems;
    this.rarity = rarity;
    cases.forEach(c -> byId.put(c.id(), c));
  }

  /// A base of these cases, of every shelf that a match may ever ask for; may be empty.
  ///
  /// @param base what answers will say they rest on
  /// @param words the same word forms that the [Matcher] gets
  public static MatchBase of(List<StoredCase> cases, BaseVersion base, WordForms words) {
    ContentWords content = new ContentWords(words);
    List<TaggedCase> tagged = cases.stream().map(StoredCase::tagged).toList();
    Rarity rarity = new Rarity(tagged);
    StemWeights stems =
        StemWeights.over(
            tagged.stream()
                .filter(t -> !t.parsed().canvas().isEmpty())
                .map(t -> new StemWeights.Stems(allStems(t, content), t.facts().industry()))
                .toList());
    List<BaseCase> ready = new ArrayList<>();
    cases.forEach(c -> ready.add(ready(c, rarity, phrases(canvas(c), content, stems))));
    ready.sort(
        Comparator.comparing((BaseCase c) -> c.facts().company()).thenComparing(BaseCase::id));
    return new MatchBase(base, ready, stems, rarity);
  }

  private static BaseCase ready(
      StoredCase stored, Rarity rarity, Map<Block, List<Phrase>> phrases) {
    List<Tag> tags = stored.tagged().tags();
    return new BaseCase(
        stored,
        new Profile(tags, Actor.FIRM, rarity),
        new Profile(tags, Actor.PARTNER, rarity),
        phrases);
  }

  private static Canvas canvas(StoredCase stored) {
    return stored.tagged().parsed().canvas();
  }

  private static Set<String> allStems(TaggedCase tagged, ContentWords content) {
    Set<String> all = new LinkedHashSet<>();
    for (List<CanvasItem> items : tagged.parsed().canvas().blocks().values()) {
      items.forEach(i -> all.addAll(content.stems(i.text())));
    }
    return all;
  }

  /// Every item of a canvas as a phrase, block by block and in order.
  static Map<Block, List<Phrase>> phrases(Canvas canvas, ContentWords content, StemWeights stems) {
    Map<Block, List<Phrase>> phrases = new EnumMap<>(Block.class);
    canvas
        .blocks()
        .forEach((block, items) ->
            phrases.put(
                block,
                items.stream().map(i -> new Phrase(content.stems(i.text()), stems)).toList()));
    return phrases;
  }

  /// What answers of this base rest on.
  public BaseVersion version() {
    return version;
  }

  /// How many cases there are, of all shelves.
  public int size() {
    return cases.size();
  }

  /// All cases by company and slug.
  List<BaseCase> cases() {
    return cases;
  }

  StemWeights stems() {
    return stems;
  }

  Rarity rarity() {
    return rarity;
  }

  /// The case that a request names in `field`; throws where there is none, with the slugs that look
  /// most like it.
  BaseCase named(CaseId id, String field) throws InvalidRequest {
    BaseCase found = byId.get(id);
    if (found == null) {
      List<String> near = Spelling.near(id.slug(), cases);
      throw new InvalidRequest(
          field,
          "There is no case with the slug \"" + id + "\" in the base.",
          near.isEmpty()
              ? "Search for the company and use the slug that its case has."
              : "Did you mean " + String.join(" or ", near) + "?");
    }
    return found;
  }
}
