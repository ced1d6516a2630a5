package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Confidence;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Evidence;
import dev.casebook.model.Industry;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.Section;
import dev.casebook.model.Sha256;
import dev.casebook.model.Shelf;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds small cases for tests.
final class CaseBuilder {

  private final String slug;
  private final String company;
  private String title = "A business";
  private Shelf shelf = Shelf.CASES;
  private final List<String> aliases = new ArrayList<>();
  private @Nullable Industry industry;
  private final Set<CustomerKind> customers = EnumSet.noneOf(CustomerKind.class);
  private @Nullable Country country;
  private @Nullable Integer founded;
  private final List<PatternTag> patterns = new ArrayList<>();
  private final List<PatternTag> found = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
  private final List<Tag> tags = new ArrayList<>();

  private CaseBuilder(String slug, String company) {
    this.slug = slug;
    this.company = company;
  }

  static CaseBuilder of(String slug, String company) {
    return new CaseBuilder(slug, company);
  }

  CaseBuilder title(String text) {
    title = text;
    return this;
  }

  CaseBuilder shelf(Shelf other) {
    shelf = other;
    return this;
  }

  CaseBuilder alias(String alias) {
    aliases.add(alias);
    return this;
  }

  CaseBuilder industry(Industry value) {
    industry = value;
    return this;
  }

  CaseBuilder customers(CustomerKind... kinds) {
    customers.addAll(List.of(kinds));
    return this;
  }

  CaseBuilder country(String code) {
    country = new Country(code);
    return this;
  }

  CaseBuilder founded(int year) {
    founded = year;
    return this;
  }

  CaseBuilder pattern(BusinessModelPattern pattern) {
    patterns.add(PatternTag.stated(pattern, "It does."));
    return this;
  }

  CaseBuilder shows(BusinessModelPattern pattern) {
    Evidence evidence = new Evidence(new Place.InSection(0, 0), "x", 0, 1);
    found.add(PatternTag.found(pattern, new Confidence(0.7), List.of(evidence)));
    return this;
  }

  CaseBuilder section(String heading, String... paragraphs) {
    List<Paragraph> texts = List.of(paragraphs).stream().map(Paragraph::plain).toList();
    sections.add(new Section(heading, texts));
    return this;
  }

  CaseBuilder block(Block block, String... items) {
    blocks.put(block, List.of(items).stream().map(CanvasItem::of).toList());
    return this;
  }

  CaseBuilder runs(Activity... activities) {
    for (Activity activity : activities) {
      tags.add(tag(activity, Weight.PRIMARY, Actor.FIRM));
    }
    return this;
  }

  CaseBuilder partnerRuns(Activity activity) {
    tags.add(tag(activity, Weight.SECONDARY, Actor.PARTNER));
    return this;
  }

  private static Tag tag(Activity activity, Weight weight, Actor by) {
    Evidence evidence = new Evidence(new Place.InSection(0, 0), "x", 0, 1);
    return new Tag(activity, Confidence.CERTAIN, weight, by, TagOrigin.RULE, List.of(evidence));
  }

  StoredCase build() {
    CaseFacts facts =
        new CaseFacts(
            new CaseId(slug),
            shelf,
            company,
            title,
            aliases,
            industry,
            customers,
            country,
            founded,
            CompanyStatus.OPERATING,
            List.of(),
            LocalDate.of(2025, 3, 1),
            patterns,
            List.of(),
            Sourcing.FULL);
    Canvas canvas = new Canvas("", industry, blocks, List.of());
    ParsedCase parsed = new ParsedCase(facts, sections, canvas, "en");
    List<PatternTag> all = new ArrayList<>(patterns);
    all.addAll(found);
    return new StoredCase(new TaggedCase(parsed, tags, all), slug + ".md", Sha256.of(slug), 1);
  }
}
