package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Country;
import dev.casebook.model.Industry;
import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Kind;
import dev.casebook.model.Paragraph.Mark;
import dev.casebook.model.Paragraph.MarkKind;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.Section;
import dev.casebook.model.Shelf;
import dev.casebook.model.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileReaderTest {

  private final CaseFileReader reader = new CaseFileReader();

  private Reading.Done<ParsedCase> done(String text) {
    Reading<ParsedCase> reading = reader.read(CaseText.document(text));
    assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Done.class);
    return (Reading.Done<ParsedCase>) reading;
  }

  private List<Problem> rejected(String text) {
    return rejected(CaseText.document(text));
  }

  private List<Problem> rejected(SourceDocument document) {
    Reading<ParsedCase> reading = reader.read(document);
    assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected<ParsedCase>) reading).problems();
  }

  private static Section section(ParsedCase parsed, String heading) {
    return parsed.sections().stream()
        .filter(s -> s.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFileInOrderIsReadWithoutAWarning() {
    Reading.Done<ParsedCase> done = done(CaseText.file());

    assertThat(done.warnings()).isEmpty();
    assertThat(done.value().facts())
        .satisfies(facts -> {
          assertThat(facts.id().slug()).isEqualTo("tool-shed");
          assertThat(facts.shelf()).isEqualTo(Shelf.CASES);
          assertThat(facts.industry()).isEqualTo(Industry.CAPITAL_GOODS);
          assertThat(facts.country()).isEqualTo(new Country("NO"));
          assertThat(facts.founded()).isEqualTo(1941);
          assertThat(facts.asOf()).isEqualTo(LocalDate.of(2024, 3, 15));
          assertThat(facts.scale()).singleElement().hasFieldOrPropertyWithValue("year", 2023);
          assertThat(facts.patterns()).hasSize(1);
          assertThat(facts.sources())
              .extracting("published")
              .containsExactly("2024-03", "2020", null);
        });
    assertThat(done.value().language()).isEqualTo("en");
    assertThat(done.value().canvas().items(Block.KEY_PARTNERS))
        .containsExactly(
            CanvasItem.of("Hardware shops that lend shelves"),
            new CanvasItem("Retired joiners mend the drills", Actor.PARTNER));
  }

  @Test
  void sourceKeysLeaveTheTextAndMarkTheirPlaces() {
    ParsedCase parsed = done(CaseText.file()).value();

    Paragraph changed = section(parsed, "How the model changed").paragraphs().getFirst();
    assertThat(changed.text()).isEqualTo("It began in 1941. The paper called it odd.");
    int first = "It began in 1941".length();
    int second = changed.text().length() - 1;
    assertThat(changed.marks())
        .containsExactly(
            new Mark(MarkKind.SOURCE, first, first, "paper"),
            new Mark(MarkKind.SOURCE, second, second, "paper"),
            new Mark(MarkKind.SOURCE, second, second, "study"));
  }

  @Test
  void emphasisLinksAndListsAreKeptBesideThePlainWords() {
    ParsedCase parsed = done(CaseText.file()).value();

    Paragraph activity = section(parsed, "Key activities").paragraphs().getFirst();
    assertThat(activity.text())
        .isEqualTo("Mending what comes back. Every drill is opened and oiled.");
    assertThat(activity.marks().getFirst()).isEqualTo(new Mark(MarkKind.STRONG, 0, 24, ""));
    Paragraph copy = section(parsed, "What makes it hard to copy").paragraphs().getFirst();
    assertThat(copy.marks())
        .containsExactly(new Mark(MarkKind.LINK, 16, 21, "https://example.org/map"));
    Paragraph question = section(parsed, "Questions for class").paragraphs().getFirst();
    assertThat(question.kind()).isEqualTo(Kind.NUMBERED);
    assertThat(question.text()).isEqualTo("Who would pay for a hole? Look at: key activities.");
  }

  @Test
  void norwayIsACountryAndNoFalsehood() {
    assertThat(done(CaseText.file()).value().facts().country()).isEqualTo(new Country("NO"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          industry: Capital Goods | industry: Steel | `industry` is "Steel"
          country: NO | country: UK | ISO 3166 knows no country `UK`
          country: NO | country: norway | `country` is "norway"
          founded: 1941 | founded: "1941" | `founded` is text
          founded: 1941 | founded: null | `founded` is empty
          status: operating | status: sleeping | `status` is "sleeping"
          customers: [b2b, b2c] | customers: [] | `customers`
          customers: [b2b, b2c] | customers: [b2x] | `customers[1]` is "b2x"
          as_of: 2024-03-15 | as_of: 2024-02-31 | `as_of` is "2024-02-31"
          id: rent-instead-of-buy | id: renting | `patterns[1].id` is "renting"
          channels: [The shed itself, Two shop shelves] | channels: [The shed itself] | `canvas.channels`
          channels: [The shed itself, Two shop shelves] | canals: [A, B] | unknown key `canals` in `canvas`
          aliases: [Tool Shed Ltd] | aliases: Tool Shed Ltd | `aliases` is text
          year: 2023, source: report-2023 | year: 2023, source: rumour | the figure rests on `rumour`
          key: study | key: Study | `sources[2].key` is "Study"
          url: "https://example.org/r" | url: "ftp://example.org/r" | `sources[1].url`
          slug: tool-shed | slug: Tool Shed | `slug` is "Tool Shed"
          shelf: cases | sheet: cases | unknown key `sheet`
          """)
  void aBreachInTheFrontMatterIsToldWithItsLine(String right, String wrong, String finding) {
    String text = CaseText.file().replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    List<Problem> problems = rejected(text);

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.finding()).contains(finding);
          assertThat(problem.wayOut()).isNotBlank();
          assertThat(problem.place())
              .isIn(
                  "cases/tool-shed.md:" + CaseText.lineOf(text, wrong),
                  "cases/tool-shed.md:" + CaseText.lineOf(text, "customers:"));
        });
  }

  @Test
  void everythingWrongIsToldAtOnceInOrderOfLines() {
    String text =
        CaseText.file()
            .replace("industry: Capital Goods", "industry: Steel")
            .replace("founded: 1941", "founded: old")
            .replace("sourcing: full", "sourcing: rich")
            .replace("Retired joiners mend the *big* ones.", "They mend 40 drills.")
            .replace("[paper] [study]", "[paper] [hearsay]");

    List<Problem> problems = rejected(text);

    assertThat(problems).extracting(Problem::finding).hasSizeGreaterThanOrEqualTo(5);
    List<Integer> lines =
        problems.stream()
            .map(p -> Integer.valueOf(p.place().substring(p.place().lastIndexOf(':') + 1)))
            .toList();
    assertThat(lines).isSorted();
    assertThat(problems.toString()).contains("Steel", "founded", "rich", "40 drills", "[hearsay]");
  }

  @Test
  void aSourceKeyThatStandsTwiceIsRefusedAtTheSecond() {
    String text = CaseText.file().replace("key: paper", "key: study");

    assertThat(rejected(text))
        .anySatisfy(problem -> {
          assertThat(problem.finding()).contains("`study` was given away on line 31");
          assertThat(problem.place()).isEqualTo("cases/tool-shed.md:32");
        });
  }

  @Test
  void aMissingKeyAndAMissingBlockAreNamed() {
    String text =
        CaseText.file()
            .replace("status: operating\n", "")
            .replace("  revenue_streams: [Daily fees, Late fees]\n", "");

    assertThat(rejected(text))
        .extracting(Problem::finding)
        .contains(
            "the key `status` is missing.", "the key `revenue_streams` is missing in `canvas`.");
  }

  @Test
  void aFigureWithoutASourceKeyInItsSentenceIsRefused() {
    String text =
        CaseText.file()
            .replace("It began in 1941 [paper].", "It began in 1941. It grew in 1950 [paper].");

    assertThat(rejected(text))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.finding())
              .isEqualTo("a figure without a source: \"It began in 1941.\"");
          assertThat(problem.place())
              .isEqualTo("cases/tool-shed.md:" + CaseText.lineOf(text, "It began"));
        });
  }

  @Test
  void aHalfWrittenFileSaysThatItIs() {
    String front = "---\n" + CaseText.FRONT;
    assertThat(rejected(front))
        .singleElement()
        .satisfies(p -> assertThat(p.finding()).contains("ends inside the front matter"));

    String cut = CaseText.file().substring(0, CaseText.file().indexOf("## What it leaves"));
    assertThat(rejected(cut))
        .extracting(Problem::finding)
        .contains(
            "the section \"What it leaves to partners\" is missing.",
            "the section \"Questions for class\" is missing.");
  }

  @Test
  void whatIsNoTextIsRefusedWithTheReason() {
    assertThat(rejected(new SourceDocument("a.md", new byte[0])).getFirst().finding())
        .contains("empty");
    assertThat(rejected("  \n ").getFirst().finding()).contains("empty");
    byte[] zeros = new byte[100];
    assertThat(rejected(new SourceDocument("a.md", zeros)).getFirst().finding()).contains("binary");
    byte[] latin = CaseText.file().replace("Nobody", "Änne").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(rejected(new SourceDocument("a.md", latin)))
        .singleElement()
        .satisfies(p -> {
          assertThat(p.finding()).contains("not UTF-8");
          assertThat(p.place()).isEqualTo("a.md:" + CaseText.lineOf(CaseText.file(), "Nobody"));
        });
    byte[] huge = new byte[26 * 1024 * 1024];
    Arrays.fill(huge, (byte) 'a');
    assertThat(rejected(new SourceDocument("a.md", huge)).getFirst().finding()).contains("25 MB");
  }

  @Test
  void brokenYamlIsToldWithItsLine() {
    String text = CaseText.file().replace("title: The drill", "title: The: drill");

    assertThat(rejected(text))
        .anySatisfy(p -> {
          assertThat(p.finding()).startsWith("YAML: ");
          assertThat(p.place()).isEqualTo("cases/tool-shed.md:" + CaseText.lineOf(text, "title:"));
        });
  }

  @Test
  void aYamlBombIsRefusedBeforeItGoesOff() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append("%c: &%c [*%c, *%c, *%c]%n".formatted(c, c, before, before, before));
    }
    assertThat(rejected(CaseText.file(bomb.toString(), CaseText.BODY)))
        .anySatisfy(p -> assertThat(p.finding()).contains("the alias *a"));
    String deep = "a: " + "[".repeat(100_000) + "\n";
    assertThat(rejected(CaseText.file(deep, CaseText.BODY)))
        .anySatisfy(p -> assertThat(p.finding()).startsWith("YAML: "));
    String tag = CaseText.FRONT.replace("title: The", "title: !!javax.script.ScriptEngine The");
    assertThat(rejected(CaseText.file(tag, CaseText.BODY)))
        .anySatisfy(p -> assertThat(p.finding()).contains("Global tag is not allowed"));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    String text = CaseText.file().replace("status: operating", "status: operating\nslug: other");

    assertThat(rejected(text))
        .anySatisfy(
            p -> assertThat(p.finding()).contains("`slug` stands here for the second time"));
  }

  @Test
  void whatOnlyFallsShortOfTheHouseRulesIsAWarning() {
    String text =
        CaseText.file()
            .replace("the corner. ".repeat(1), "the bend. ")
            .replace(
                "Every drill is opened [study] and oiled.", "Every drill is opened \u2014 oiled.")
            .replace("odd [paper] [study]", "odd [paper]")
            .replace("https://example.org/map", "javascript:alert")
            .replace("## In one paragraph", "Early words.\n\n## In one paragraph");
    SourceDocument document = CaseText.document("cases/other.md", text);

    Reading<ParsedCase> reading = reader.read(document);

    assertThat(reading).isInstanceOf(Reading.Done.class);
    assertThat(((Reading.Done<ParsedCase>) reading).warnings().toString())
        .contains(
            "not the name of the file",
            "em dash",
            "`study` is cited nowhere",
            "does not lead to http",
            "before the first heading");
  }

  @Test
  void lengthGradeAndOpeningAreWarnedOf() {
    String hard =
        "Organisational interdependencies necessitate extraordinary deliberation ".repeat(20);
    String body =
        CaseText.BODY.replaceFirst(
            "Nobody wants[^\\n]*",
            "Tool Shed is a Norwegian tool company that lends. " + hard + ".");

    assertThat(done(CaseText.file(CaseText.FRONT, body)).warnings())
        .extracting(Problem::finding)
        .anySatisfy(f -> assertThat(f).contains("words; 500 to 900 are expected"))
        .anySatisfy(f -> assertThat(f).contains("Flesch-Kincaid grade"))
        .anySatisfy(f -> assertThat(f).contains("opens as any company's could"));
  }

  @Test
  void rawHtmlBecomesPlainText() {
    String text =
        CaseText.file()
            .replace("Retired joiners mend", "<b onclick=x>Retired</b> joiners mend")
            .replace(
                "## Key activities",
                "<div><script>alert(1)</script>Boxed</div>\n\n## Key activities");

    Reading.Done<ParsedCase> done = done(text);

    assertThat(section(done.value(), "What it leaves to partners").text())
        .isEqualTo("Retired joiners mend the big ones.");
    assertThat(section(done.value(), "How it makes money").paragraphs().getLast().text())
        .isEqualTo("Boxed");
    assertThat(done.warnings()).hasSize(3);
  }

  @Test
  void illustrationsNeedNeitherSourcesNorAYearOfFounding() {
    String front =
        CaseText.FRONT
            .replace("shelf: cases", "shelf: illustrations")
            .replace("founded: 1941", "founded: null")
            .replaceAll("(?s)\nscale:.*?\nas_of", "\nscale: []\nas_of")
            .replaceAll("(?s)\nsources:.*", "\nsources: []\nsourcing: thin\n");
    String body = CaseText.BODY.replaceAll(" \\[[a-z0-9-]+]", "");

    Reading.Done<ParsedCase> done = done(CaseText.file(front, body));

    assertThat(done.warnings()).isEmpty();
    assertThat(done.value().facts().founded()).isNull();
    assertThat(rejected(CaseText.file(front.replace("illustrations", "cases"), body)))
        .extracting(Problem::finding)
        .anySatisfy(f -> assertThat(f).contains("`founded` is empty"))
        .anySatisfy(f -> assertThat(f).contains("`sources`"))
        .anySatisfy(f -> assertThat(f).contains("a figure without a source"));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkDoNotMatter() {
    String windows = "\uFEFF" + CaseText.file().replace("\n", "\r\n");

    assertThat(done(windows).value()).isEqualTo(done(CaseText.file()).value());
  }

  @Test
  void hostileMarkdownNeitherHangsNorOverflows() {
    String quotes = ">".repeat(100_000) + " deep\n\n";
    String brackets = "[".repeat(50_000) + "\n\n";
    String stars = "*a **a ".repeat(20_000) + "\n\n";
    String body =
        CaseText.BODY.replace("## Key activities", quotes + brackets + stars + "## Key activities");

    assertThat(reader.read(CaseText.document(CaseText.file(CaseText.FRONT, body)))).isNotNull();
  }
}
