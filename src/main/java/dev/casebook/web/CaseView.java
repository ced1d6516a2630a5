package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Paragraph;
import dev.casebook.model.PatternDefinition;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import dev.casebook.web.CasePage.CanvasBlockView;
import dev.casebook.web.CasePage.ItemView;
import dev.casebook.web.CasePage.ParagraphView;
import dev.casebook.web.CasePage.SectionView;
import dev.casebook.web.CasePage.TagView;
import dev.casebook.web.EditorsPart.FormView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns a stored case into what its page shows.
final class CaseView {

  private static final int QUOTES = 5;

  private final TaggedCase tagged;
  private final List<Tag> rejected;
  private final Prose prose;
  private final Editing editing;
  private final EditorsView editors;
  private final Function<BusinessModelPattern, PatternDefinition> patterns;

  /// @param patterns what each pattern is
  CaseView(
      StoredCase stored,
      Editing editing,
      Function<BusinessModelPattern, PatternDefinition> patterns) {
    this.patterns = patterns;
    this.tagged = stored.tagged();
    this.rejected = stored.corrected().rejected();
    this.prose = new Prose(tagged.tags());
    this.editing = editing;
    this.editors = new EditorsView(stored, editing);
  }

  CasePage page(BaseVersion base) {
    CaseFacts facts = tagged.facts();
    Frame frame =
        new Frame(
            facts.company() + ": " + facts.title(), "", "/case/" + facts.id() + ".json", base);
    List<Activity> activities = tagged.firmTags().stream().map(Tag::activity).toList();
    return new CasePage(
        frame,
        facts,
        CaseLine.of(facts),
        notice(facts),
        ShareView.of(activities),
        Stream.of(Block.values()).map(this::block).toList(),
        IntStream.range(0, tagged.parsed().sections().size()).mapToObj(this::section).toList(),
        tags(Actor.FIRM),
        tags(Actor.PARTNER),
        patterns(PatternTag::isStated),
        patterns(p -> !p.isStated()),
        facts.sources(),
        editors.part(rejected.stream().map(this::tag).toList()),
        "/match?from=" + facts.id());
  }

  private static String notice(CaseFacts facts) {
    if (facts.shelf().equals(Shelf.ILLUSTRATIONS)) {
      return "This company is invented for teaching.";
    }
    if (facts.shelf().equals(Shelf.IMPORTED)) {
      return "Imported from outside; not written by this project.";
    }
    return facts.sourcing() == Sourcing.THIN
        ? "Fewer than three sources could be opened for this case."
        : "";
  }

  private CanvasBlockView block(Block block) {
    List<CanvasItem> items = tagged.parsed().canvas().items(block);
    List<ItemView> views = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Place place = new Place.OnCanvas(block, i);
      views.add(
          new ItemView(
              EvidenceQuote.anchor(place),
              items.get(i).by() == Actor.PARTNER,
              prose.segments(items.get(i).text(), place)));
    }
    return new CanvasBlockView(block.id(), block.title(), views);
  }

  private SectionView section(int index) {
    Section section = tagged.parsed().sections().get(index);
    List<ParagraphView> views = new ArrayList<>();
    for (int i = 0; i < section.paragraphs().size(); i++) {
      Paragraph paragraph = section.paragraphs().get(i);
      Place place = new Place.InSection(index, i);
      views.add(
          new ParagraphView(
              EvidenceQuote.anchor(place),
              paragraph.kind().name().toLowerCase(Locale.ROOT),
              prose.segments(paragraph, place)));
    }
    return new SectionView(section.heading(), views);
  }

  private List<PatternView> patterns(Predicate<PatternTag> wanted) {
    return tagged.patterns().stream()
        .filter(wanted)
        .map(p -> PatternView.of(tagged, p, patterns.apply(p.pattern())))
        .toList();
  }

  private List<TagView> tags(Actor by) {
    return tagged.tags().stream().filter(t -> t.by() == by).map(this::tag).toList();
  }

  private TagView tag(Tag tag) {
    String anchor = Editing.anchor(tag.activity(), tag.by());
    boolean kept = editing.said().equals(anchor);
    FormView form = editors.form(tag);
    return new TagView(
        anchor,
        ActivityView.of(tag.activity()),
        tag.weight() == Weight.PRIMARY,
        (int) Math.round(tag.confidence().value() * 100),
        tag.how().title(),
        tag.evidence().stream().limit(QUOTES).map(e -> EvidenceQuote.of(tagged, e)).toList(),
        editors.said(tag),
        form,
        kept || form.open(),
        kept);
  }
}
