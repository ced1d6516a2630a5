package dev.casebook.store;

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
import dev.casebook.model.Paragraph.Mark;
import dev.casebook.model.Paragraph.MarkKind;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Place;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Section;
import dev.casebook.model.Sha256;
import dev.casebook.model.Shelf;
import dev.casebook.model.Source;
import dev.casebook.model.Sourcing;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cases to store.
final class Cases {

  private Cases() {}

  /// A case that has something of everything.
  static TaggedCase rich() {
    CaseFacts facts =
        new CaseFacts(
            new CaseId("hilti"),
            Shelf.CASES,
            "Hilti",
            "Tools by the month; owned by nobody on site",
            List.of("Hilti AG", "Maschinenbau Hilti"),
            Industry.CAPITAL_GOODS,
            Set.of(CustomerKind.B2B, CustomerKind.B2G),
            new Country("LI"),
            1941,
            CompanyStatus.OPERATING,
            List.of(
                new ScaleFigure("net sales", "CHF 6.5 billion", 2023, "ar-2023"),
                new ScaleFigure("staff", "34,000", 2023, "ar-2023")),
            LocalDate.of(2024, 3, 15),
            List.of(
                PatternTag.stated(
                    BusinessModelPattern.RENT_INSTEAD_OF_BUY,
                    "Fleet lets tools out by the month.")),
            List.of(
                new Source(
                    "ar-2023",
                    "Annual report",
                    "Hilti",
                    "https://a.example/x?y=1",
                    "2024-03",
                    "2026-01-02"),
                new Source("site", "Fleet", "Hilti", "http://b.example/", null, "2026-01-03")),
            Sourcing.FULL);
    return TaggedCase.withoutFound(new ParsedCase(facts, prose(), canvas(), "en"), tags());
  }

  private static List<Section> prose() {
    return List.of(
        new Section(
            "In one paragraph",
            List.of(
                new Paragraph(
                    Paragraph.Kind.PLAIN,
                    "It repairs every tool within three days; 日本 and 🔧 too.",
                    List.of(
                        new Mark(MarkKind.STRONG, 3, 10, ""),
                        new Mark(MarkKind.LINK, 17, 21, "https://a.example/\"q\""),
                        new Mark(MarkKind.SOURCE, 21, 21, "ar-2023"))),
                new Paragraph(Paragraph.Kind.BULLET, "a\tb\nc", List.of()))),
        new Section("Empty", List.of()),
        new Section("", List.of(new Paragraph(Paragraph.Kind.ROW, "x\ty", List.of()))));
  }

  private static Canvas canvas() {
    return new Canvas(
        "Fleet",
        Industry.CAPITAL_GOODS,
        Map.of(
            Block.KEY_ACTIVITIES,
            List.of(CanvasItem.of("Repairing tools"), CanvasItem.of("Visiting sites")),
            Block.KEY_PARTNERS,
            List.of(new CanvasItem("Carriers deliver overnight", Actor.PARTNER))),
        List.of("a note\nof two lines", ""));
  }

  private static List<Tag> tags() {
    return List.of(
        new Tag(
            Activity.MAINTENANCE,
            new Confidence(0.1 + 0.2),
            Weight.PRIMARY,
            Actor.FIRM,
            TagOrigin.RULE,
            List.of(
                new Evidence(new Place.InSection(0, 0), "repairs", 3, 10),
                new Evidence(
                    new Place.OnCanvas(Block.KEY_ACTIVITIES, 0), "Repairing tools", 0, 15))),
        new Tag(
            Activity.LOGISTICS,
            Confidence.CERTAIN,
            Weight.SECONDARY,
            Actor.PARTNER,
            TagOrigin.EDITOR,
            List.of(new Evidence(new Place.OnCanvas(Block.KEY_PARTNERS, 0), "deliver", 9, 16))));
  }

  /// A case of which little is known, with one paragraph.
  static TaggedCase small(String slug, String text) {
    CaseFacts facts =
        CaseFacts.bare(new CaseId(slug), Shelf.IMPORTED, "Company " + slug, "A title");
    List<Section> prose = List.of(new Section("", List.of(Paragraph.plain(text))));
    return TaggedCase.withoutFound(new ParsedCase(facts, prose, Canvas.EMPTY, "en"), List.of());
  }

  /// To store a case from `address`; the hash is that of its content.
  static CaseStore.Put put(TaggedCase tagged, String address) {
    return new CaseStore.Put(
        tagged, address, Sha256.of(tagged.toString()), Sha256.of("some tagger"));
  }

  /// Changes that only store.
  static CaseStore.Changes puts(CaseStore.Put... puts) {
    return new CaseStore.Changes(List.of(puts), List.of());
  }
}
