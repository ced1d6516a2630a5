package dev.casebook.write;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
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
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Section;
import dev.casebook.model.Sha256;
import dev.casebook.model.Shelf;
import dev.casebook.model.Source;
import dev.casebook.model.Sourcing;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Things to write.
final class Samples {

  static final BaseVersion BASE = new BaseVersion(25, Sha256.of("codebook"));

  /// What breaks formats that do not escape: quotes, separators, markup, commands, line breaks,
  /// control characters, other scripts.
  static final String HOSTILE =
      "=cmd|' /C calc'!A0, \"quoted\"; <b>&amp;</b> ]]> {\\input{x}} 100% $5 #1 a_b ^~ \u0007\u0000"
          + " 日本語 🍞 — ER  - \\\\ `*x*` [l](u) |";

  private Samples() {}

  static CaseFacts facts() {
    return new CaseFacts(
        new CaseId("hilti"),
        Shelf.CASES,
        "Hilti",
        "The toolbox by monthly fee",
        List.of("Hilti Corporation"),
        Industry.CAPITAL_GOODS,
        Set.of(CustomerKind.B2G, CustomerKind.B2B),
        new Country("LI"),
        1941,
        CompanyStatus.OPERATING,
        List.of(new ScaleFigure("net sales", "CHF 6.5 billion", 2023, "report-2023")),
        LocalDate.of(2024, 3, 15),
        List.of(PatternTag.stated(BusinessModelPattern.RENT_INSTEAD_OF_BUY, "A fee per tool.")),
        List.of(
            new Source(
                "report-2023",
                "Annual report",
                "Hilti",
                "https://example.org/r",
                null,
                "2026-11-25")),
        Sourcing.THIN);
  }

  static Canvas canvas() {
    return new Canvas(
        "Hilti fleet",
        Industry.CAPITAL_GOODS,
        Map.of(
            Block.KEY_PARTNERS,
            List.of(new CanvasItem("Carriers that collect tools", Actor.PARTNER)),
            Block.KEY_ACTIVITIES,
            List.of(CanvasItem.of("Repairing tools"), CanvasItem.of("Billing each month")),
            Block.REVENUE_STREAMS,
            List.of(CanvasItem.of("Monthly fee per tool"))),
        List.of("A note in the margin"));
  }

  static Canvas hostileCanvas() {
    return new Canvas(
        HOSTILE,
        null,
        Map.of(
            Block.KEY_ACTIVITIES,
            List.of(
                CanvasItem.of(HOSTILE),
                CanvasItem.of("# no heading"),
                CanvasItem.of("- no list"),
                CanvasItem.of("1. no number"),
                CanvasItem.of("key: value"),
                CanvasItem.of("yes"),
                CanvasItem.of("x".repeat(3_000)))),
        List.of("first\nsecond: [", HOSTILE));
  }

  static List<Tag> tags() {
    Place item = new Place.OnCanvas(Block.KEY_ACTIVITIES, 0);
    Place prose = new Place.InSection(0, 0);
    return List.of(
        new Tag(
            Activity.MAINTENANCE,
            new Confidence(0.75),
            Weight.PRIMARY,
            Actor.FIRM,
            TagOrigin.RULE,
            List.of(
                new Evidence(item, "Repairing tools", 0, 15),
                new Evidence(prose, "repairs tools", 6, 19))),
        new Tag(
            Activity.PAYMENTS_BILLING,
            new Confidence(0.5),
            Weight.SECONDARY,
            Actor.FIRM,
            TagOrigin.RULE,
            List.of(new Evidence(new Place.OnCanvas(Block.KEY_ACTIVITIES, 1), "Billing", 0, 7))),
        new Tag(
            Activity.LOGISTICS,
            new Confidence(1),
            Weight.SECONDARY,
            Actor.PARTNER,
            TagOrigin.EDITOR,
            List.of(new Evidence(new Place.OnCanvas(Block.KEY_PARTNERS, 0), "Carriers", 0, 8))));
  }

  /// A case that states one pattern and shows another.
  static StoredCase hilti() {
    StoredCase stated = stored(facts(), tags());
    Place item = new Place.OnCanvas(Block.KEY_ACTIVITIES, 1);
    List<PatternTag> patterns =
        List.of(
            stated.facts().patterns().getFirst(),
            PatternTag.found(
                BusinessModelPattern.SUBSCRIPTION,
                new Confidence(0.7),
                List.of(new Evidence(item, "each month", 8, 18))));
    return new StoredCase(
        new TaggedCase(stated.tagged().parsed(), tags(), patterns),
        stated.address(),
        stated.hash(),
        stated.generation());
  }

  /// A case of which little is known and whose texts are hostile.
  static StoredCase hostile() {
    CaseFacts facts = CaseFacts.bare(new CaseId("evil"), Shelf.IMPORTED, HOSTILE, HOSTILE);
    Place prose = new Place.InSection(0, 0);
    Tag tag =
        new Tag(
            Activity.SALES,
            new Confidence(0.3),
            Weight.PRIMARY,
            Actor.FIRM,
            TagOrigin.MODEL,
            List.of(new Evidence(prose, HOSTILE, 0, HOSTILE.length())));
    return stored(facts, List.of(tag));
  }

  private static StoredCase stored(CaseFacts facts, List<Tag> tags) {
    Paragraph paragraph =
        new Paragraph(
            Paragraph.Kind.PLAIN,
            "Hilti repairs tools.",
            List.of(
                new Paragraph.Mark(Paragraph.MarkKind.STRONG, 0, 5, ""),
                new Paragraph.Mark(Paragraph.MarkKind.SOURCE, 19, 19, "report-2023")));
    ParsedCase parsed =
        new ParsedCase(
            facts, List.of(new Section("Key activities", List.of(paragraph))), canvas(), "en");
    return new StoredCase(
        TaggedCase.withoutFound(parsed, tags), "/home/somebody/x.md", Sha256.of("document"), 12);
  }
}
