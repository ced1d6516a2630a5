package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Confidence;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Evidence;
import dev.casebook.model.Industry;
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
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Small cases for tests, built piece by piece.
record Cases(
    String slug,
    String company,
    int founded,
    Industry industry,
    String country,
    Shelf shelf,
    String text,
    List<Activity> firm,
    List<Activity> partner) {

  static Cases of(String slug, String company, String text) {
    return new Cases(
        slug,
        company,
        1990,
        Industry.SOFTWARE_SERVICES,
        "US",
        Shelf.CASES,
        text,
        List.of(),
        List.of());
  }

  Cases firm(Activity... activities) {
    return new Cases(
        slug, company, founded, industry, country, shelf, text, List.of(activities), partner);
  }

  Cases partner(Activity... activities) {
    return new Cases(
        slug, company, founded, industry, country, shelf, text, firm, List.of(activities));
  }

  Cases founded(int year) {
    return new Cases(slug, company, year, industry, country, shelf, text, firm, partner);
  }

  Cases in(Industry other, String where) {
    return new Cases(slug, company, founded, other, where, shelf, text, firm, partner);
  }

  Cases on(Shelf other) {
    return new Cases(slug, company, founded, industry, country, other, text, firm, partner);
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
            Set.of(CustomerKind.B2B),
            new Country(country),
            founded,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            Sourcing.THIN);
    Canvas canvas =
        new Canvas(
            "", null, Map.of(Block.CHANNELS, List.of(CanvasItem.of("own stores"))), List.of());
    Section section = new Section("Key activities", List.of(Paragraph.plain(text)));
    ParsedCase parsed = new ParsedCase(facts, List.of(section), canvas, "en");
    return new StoredCase(new TaggedCase(parsed, tags()), slug + ".md", Sha256.of(text), 1);
  }

  private List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    firm.forEach(activity -> tags.add(tag(activity, Actor.FIRM)));
    partner.forEach(activity -> tags.add(tag(activity, Actor.PARTNER)));
    return tags;
  }

  private Tag tag(Activity activity, Actor by) {
    Evidence evidence = new Evidence(new Place.InSection(0, 0), text.substring(0, 1), 0, 1);
    return new Tag(
        activity, new Confidence(0.8), Weight.PRIMARY, by, TagOrigin.RULE, List.of(evidence));
  }
}
