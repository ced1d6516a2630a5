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
import dev.casebook.model.Shelf;
import dev.casebook.model.Source;
import dev.casebook.model.Sourcing;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Cases made up from a seed, with texts that nobody sane would write.
final class RandomCases {

  private static final String[] WORDS = {
    "makes",
    "tools",
    "Größe",
    "日本語",
    "🔧🔩",
    "'; DROP TABLE tag; --",
    "\"",
    "\\",
    "%_",
    "\u0000",
    "\n\n",
    "\t",
    "<b>",
    "?1 :name",
    "\u202e",
    "é",
    "0",
    "null",
    " ",
    "\uFFFF",
    "\uDBFF\uDFFF"
  };

  private final Random random;

  RandomCases(long seed) {
    random = new Random(seed);
  }

  /// A case with this slug; what is in it and how much of it is chance.
  TaggedCase next(String slug) {
    List<Section> sections = list(5, () -> new Section(text(), list(4, this::paragraph)));
    Canvas canvas =
        new Canvas(text(), maybe(() -> any(Industry.values())), blocks(), list(3, this::text));
    ParsedCase parsed = new ParsedCase(facts(slug), sections, canvas, any("en", "de", "und"));
    TaggedCase untagged = TaggedCase.withoutFound(parsed, List.of());
    List<Place> places = places(parsed);
    List<Tag> tags = places.isEmpty() ? List.of() : list(6, () -> tag(untagged, places));
    return new TaggedCase(parsed, tags, patterns(untagged, places));
  }

  private CaseFacts facts(String slug) {
    return new CaseFacts(
        new CaseId(slug),
        any(Shelf.CASES, Shelf.IMPORTED, new Shelf("my-own")),
        "C" + text(),
        "T" + text(),
        list(3, this::text),
        maybe(() -> any(Industry.values())),
        new HashSet<>(list(3, () -> any(CustomerKind.values()))),
        maybe(() -> new Country(any("CH", "US", "DE", "KR"))),
        maybe(() -> random.nextInt()),
        maybe(() -> any(CompanyStatus.values())),
        list(3, () -> new ScaleFigure(text(), text(), random.nextInt(), text())),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(-1_000_000, 1_000_000))),
        list(3, () -> PatternTag.stated(any(BusinessModelPattern.values()), text())),
        list(3, () -> new Source(text(), text(), text(), text(), maybe(this::text), text())),
        any(Sourcing.values()));
  }

  private Paragraph paragraph() {
    String text = "p" + text();
    return new Paragraph(any(Paragraph.Kind.values()), text, list(3, () -> mark(text.length())));
  }

  private Mark mark(int length) {
    int start = random.nextInt(length + 1);
    return new Mark(any(MarkKind.values()), start, random.nextInt(start, length + 1), text());
  }

  private Map<Block, List<CanvasItem>> blocks() {
    Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      blocks.put(block, list(3, () -> new CanvasItem("i" + text(), any(Actor.values()))));
    }
    return blocks;
  }

  private static List<Place> places(ParsedCase parsed) {
    List<Place> places = new ArrayList<>();
    for (int s = 0; s < parsed.sections().size(); s++) {
      for (int p = 0; p < parsed.sections().get(s).paragraphs().size(); p++) {
        places.add(new Place.InSection(s, p));
      }
    }
    for (Block block : Block.values()) {
      for (int i = 0; i < parsed.canvas().items(block).size(); i++) {
        places.add(new Place.OnCanvas(block, i));
      }
    }
    return places;
  }

  private Tag tag(TaggedCase tagged, List<Place> places) {
    List<Evidence> evidence = new ArrayList<>(list(3, () -> evidence(tagged, places)));
    evidence.add(evidence(tagged, places));
    return new Tag(
        any(Activity.values()),
        new Confidence(random.nextDouble()),
        any(Weight.values()),
        any(Actor.values()),
        any(TagOrigin.values()),
        evidence);
  }

  /// What the facts state, with evidence or without, and some found ones.
  private List<PatternTag> patterns(TaggedCase untagged, List<Place> places) {
    if (places.isEmpty()) {
      return untagged.patterns();
    }
    List<PatternTag> patterns = new ArrayList<>();
    untagged
        .patterns()
        .forEach(p -> patterns.add(p.with(list(2, () -> evidence(untagged, places)))));
    patterns.addAll(
        list(
            3,
            () ->
                PatternTag.found(
                    any(BusinessModelPattern.values()),
                    new Confidence(random.nextDouble()),
                    List.of(evidence(untagged, places), evidence(untagged, places)))));
    return patterns;
  }

  /// The first letter of a text, and as much after it as whole characters allow.
  private Evidence evidence(TaggedCase tagged, List<Place> places) {
    Place place = places.get(random.nextInt(places.size()));
    String text = tagged.textAt(place);
    int end = random.nextInt(1, text.length() + 1);
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return new Evidence(place, text.substring(0, end), 0, end);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(6); words > 0; words--) {
      text.append(any(WORDS));
    }
    return text.toString();
  }

  private <T> List<T> list(int most, Supplier<T> one) {
    List<T> list = new ArrayList<>();
    for (int size = random.nextInt(most + 1); size > 0; size--) {
      list.add(one.get());
    }
    return list;
  }

  private <T> @Nullable T maybe(Supplier<T> one) {
    return random.nextBoolean() ? one.get() : null;
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
