package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.Industry;
import dev.casebook.model.ItemJudgement;
import dev.casebook.model.ItemKind;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.Sha256;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCanvas;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a canvas or a case down in a few lines, tags included.
final class Sketch {

  static final BaseVersion VERSION = new BaseVersion(7, Sha256.of("codebook"));

  private final String company;
  private final Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<ItemJudgement> judgements = new ArrayList<>();
  private String slug;
  private Shelf shelf = Shelf.CASES;
  private @Nullable Industry industry;

  private Sketch(String company) {
    this.company = company;
    this.slug = company.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  static Sketch of(String company) {
    return new Sketch(company);
  }

  static Sketch canvas() {
    return new Sketch("Mine");
  }

  Sketch slug(String other) {
    slug = other;
    return this;
  }

  Sketch shelf(Shelf other) {
    shelf = other;
    return this;
  }

  Sketch industry(Industry other) {
    industry = other;
    return this;
  }

  /// An item whose words carry these activities of the firm.
  Sketch item(Block block, String text, Activity... activities) {
    int place = add(block, CanvasItem.of(text));
    for (Activity activity : activities) {
      tag(activity, Actor.FIRM, new Place.OnCanvas(block, place), text);
    }
    return this;
  }

  /// A key activity that was judged to be of some kind.
  Sketch judged(ItemKind kind, String text) {
    int place = add(Block.KEY_ACTIVITIES, CanvasItem.of(text));
    judgements.add(new ItemJudgement(Block.KEY_ACTIVITIES, place, kind, "It says so."));
    return this;
  }

  /// A key partner who runs these activities.
  Sketch partner(String text, Activity... activities) {
    int place = add(Block.KEY_PARTNERS, new CanvasItem(text, Actor.PARTNER));
    for (Activity activity : activities) {
      tag(activity, Actor.PARTNER, new Place.OnCanvas(Block.KEY_PARTNERS, place), text);
    }
    return this;
  }

  /// A paragraph in which some words carry an activity of the firm.
  Sketch prose(String text, String words, Activity activity) {
    paragraphs.add(Paragraph.plain(text));
    int start = text.indexOf(words);
    Place place = new Place.InSection(0, paragraphs.size() - 1);
    tag(activity, Actor.FIRM, new Evidence(place, words, start, start + words.length()));
    return this;
  }

  private int add(Block block, CanvasItem item) {
    List<CanvasItem> items = blocks.computeIfAbsent(block, _ -> new ArrayList<>());
    items.add(item);
    return items.size() - 1;
  }

  private void tag(Activity activity, Actor by, Place place, String text) {
    tag(activity, by, new Evidence(place, text, 0, text.length()));
  }

  private void tag(Activity activity, Actor by, Evidence evidence) {
    if (tags.stream().noneMatch(t -> t.activity() == activity && t.by() == by)) {
      tags.add(
          new Tag(
              activity,
              new Confidence(0.8),
              Weight.PRIMARY,
              by,
              TagOrigin.RULE,
              List.of(evidence)));
    }
  }

  TaggedCanvas tagged() {
    return new TaggedCanvas(
        new Canvas("", industry, blocks, List.of()), tags, judgements, List.of());
  }

  StoredCase stored() {
    CaseFacts facts =
        new CaseFacts(
            new CaseId(slug),
            shelf,
            company,
            "How " + company + " works",
            List.of(),
            industry,
            Set.of(),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            Sourcing.THIN);
    List<Section> sections =
        paragraphs.isEmpty() ? List.of() : List.of(new Section("Key activities", paragraphs));
    ParsedCase parsed =
        new ParsedCase(facts, sections, new Canvas("", industry, blocks, List.of()), "en");
    return new StoredCase(TaggedCase.withoutFound(parsed, tags), slug + ".md", Sha256.of(slug), 7);
  }

  static MatchBase base(Sketch... sketches) {
    return MatchBase.of(
        java.util.Arrays.stream(sketches).map(Sketch::stored).toList(), VERSION, new CrudeWords());
  }
}
