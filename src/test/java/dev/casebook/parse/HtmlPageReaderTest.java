package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CaseId;
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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlPageReaderTest {

  private static final String PROSE =
      "The shed lends drills to tenants by the day, and mends whatever comes back broken.";

  private final HtmlPageReader reader = new HtmlPageReader();

  private ParsedCase read(byte[] bytes) {
    Reading<ParsedCase> reading = reader.read(new SourceDocument("pages/shed.html", bytes));
    assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Done.class);
    return ((Reading.Done<ParsedCase>) reading).value();
  }

  private ParsedCase read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private Problem refused(byte[] bytes) {
    Reading<ParsedCase> reading = reader.read(new SourceDocument("pages/shed.html", bytes));
    assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected<ParsedCase>) reading).problems().getFirst();
  }

  private static String text(ParsedCase parsed) {
    return parsed.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  @Test
  void theMainTextIsKeptAndEverythingAroundItDropped() {
    String html =
        """
        <html><head><title>Lending drills | The Shed</title><style>p{}</style></head><body>
        <header><h1>THE SHED</h1><p>Slogan of the shed that nobody reads any more</p></header>
        <nav><ul><li><a href="/">Home page</a></li></ul></nav>
        <div class="cookie-banner"><p>We use cookies to make this better for you.</p></div>
        <main><h2>Lending</h2><p>%s</p><script>var secret = 1;</script>
        <div class="related-links"><h2>Related</h2><p>Something else entirely to read.</p></div>
        <h2>More stories</h2><ul><li><a href="/a">Ladders in town</a></li><li><a href="/b">Saws in town</a></li><li><a href="/c">Rope</a></li></ul>
        <form><p>Subscribe to our letter</p><input></form>
        <aside><p>Advertisement for saws</p></aside><p style="display: none">Hidden words</p></main>
        <footer><p>All rights reserved by the shed</p></footer></body></html>
        """
            .formatted(PROSE);

    ParsedCase parsed = read(html);

    assertThat(parsed.sections())
        .containsExactly(new Section("Lending", List.of(Paragraph.plain(PROSE))));
  }

  @Test
  void aPageWithoutAMainPartYieldsWhereItsProseIs() {
    String html =
        """
        <body><div><div><a href="/x">Up</a> <a href="/y">Down</a></div>
        <div><p>%s</p><p>%s</p></div></div><div>(c) The Shed</div></body>
        """
            .formatted(PROSE, PROSE.replace("drills", "saws"));

    assertThat(text(read(html))).isEqualTo(PROSE + "\n\n" + PROSE.replace("drills", "saws"));
  }

  @Test
  void headingsListsTablesAndMarksAreKept() {
    String html =
        """
        <article><h1>Drills</h1><p>%s <b>Bold</b> and <a href="https://example.org/">a link</a>, <a href="javascript:x">none</a>.</p>
        <h2>Prices</h2><ul><li>By the <em>day</em></li></ul><ol><li>First</li></ol>
        <table><tr><th>Tool</th><th>Fee</th></tr><tr><td>Drill</td><td>20</td></tr></table>
        <h4>Small print</h4><p>None.</p></article>
        """
            .formatted(PROSE);

    List<Section> sections = read(html).sections();

    assertThat(sections).extracting(Section::heading).containsExactly("Drills", "Prices");
    Paragraph first = sections.getFirst().paragraphs().getFirst();
    int bold = first.text().indexOf("Bold");
    int link = first.text().indexOf("a link");
    assertThat(first.marks())
        .containsExactly(
            new Mark(MarkKind.STRONG, bold, bold + 4, ""),
            new Mark(MarkKind.LINK, link, link + 6, "https://example.org/"));
    assertThat(sections.getLast().paragraphs())
        .extracting(Paragraph::kind, Paragraph::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.BULLET, "By the day"),
            org.assertj.core.groups.Tuple.tuple(Kind.NUMBERED, "First"),
            org.assertj.core.groups.Tuple.tuple(Kind.ROW, "Tool\tFee"),
            org.assertj.core.groups.Tuple.tuple(Kind.ROW, "Drill\t20"),
            org.assertj.core.groups.Tuple.tuple(Kind.HEADING, "Small print"),
            org.assertj.core.groups.Tuple.tuple(Kind.PLAIN, "None."));
  }

  @Test
  void titleAndCompanyAreFoundWhereThePageNamesThem() {
    String page = "<body><main><h1>Drills by the day</h1><p>" + PROSE + "</p></main></body>";
    String json =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"Tool Shed Ltd\"}]}</script>";

    ParsedCase full =
        read("<head><meta property='og:title' content='A drill a day'>" + json + "</head>" + page);
    assertThat(full.facts().title()).isEqualTo("A drill a day");
    assertThat(full.facts().company()).isEqualTo("Tool Shed Ltd");
    assertThat(full.facts().shelf()).isEqualTo(Shelf.IMPORTED);
    assertThat(full.facts().id().slug()).matches("a-drill-a-day-[0-9a-f]{8}");

    ParsedCase site = read("<meta property='og:site_name' content='The Shed'>" + page);
    assertThat(site.facts().company()).isEqualTo("The Shed");
    ParsedCase tab = read("<title>Drills - Sheds of Norway</title>" + page);
    assertThat(tab.facts().company()).isEqualTo("Sheds of Norway");
    ParsedCase bare = read(page);
    assertThat(bare.facts().company()).isEqualTo("Drills by the day");
  }

  @Test
  void theIdFollowsFromTitleAndAddressAlone() {
    String page = "<h1>Übergröße für Ålesund!</h1><p>" + PROSE + "</p>";
    CaseId id = read(page).facts().id();

    assertThat(read(page + "<p>More.</p>").facts().id()).isEqualTo(id);
    assertThat(id.slug()).matches("ubergro-e-fur-alesund-[0-9a-f]{8}");
    SourceDocument elsewhere =
        new SourceDocument("pages/other.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(((Reading.Done<ParsedCase>) reader.read(elsewhere)).value().facts().id())
        .isNotEqualTo(id);
    assertThat(read("<h1>工具小屋</h1><p>" + PROSE + "</p>").facts().id().slug())
        .matches("page-[0-9a-f]{8}");
  }

  @Test
  void theRightCharacterSetIsFound() {
    String words = "Größe und Façade sind in jeder Werkstatt und bei jedem Kunden anders – sagt Ł";
    String german = words.replace(" – sagt Ł", "");
    String page = "<html><head>%s</head><body><p>%s</p></body></html>";

    assertThat(text(read(page.formatted("", words)))).isEqualTo(words);
    assertThat(
            text(read(("\uFEFF" + page.formatted("", words)).getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(words);
    assertThat(
            text(
                read(
                    page.formatted(
                            "<meta charset=iso-8859-2>", words.replace("ç", "c").replace("–", "-"))
                        .getBytes(Charset.forName("iso-8859-2")))))
        .isEqualTo(words.replace("ç", "c").replace("–", "-"));
    assertThat(text(read(page.formatted("", german).getBytes(Charset.forName("windows-1252")))))
        .isEqualTo(german);
    assertThat(
            text(
                read(
                    page.formatted("<meta charset=utf-8>", german)
                        .getBytes(Charset.forName("windows-1252")))))
        .isEqualTo(german);
    assertThat(text(read(page.formatted("<meta charset='no-such-set'>", words)))).isEqualTo(words);
  }

  @Test
  void pagesWithoutTextAreRefusedWithTheReason() {
    String scripted = "<html><body><div id=root></div><script src=app.js></script></body></html>";

    assertThat(refused(scripted.getBytes(StandardCharsets.UTF_8)).finding()).contains("scripts");
    assertThat(refused(new byte[0]).finding()).contains("empty");
    assertThat(refused(new byte[] {1, 0, 2, 0}).finding()).contains("binary");
    assertThat(refused("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)).finding()).contains("PDF");
  }

  @Test
  void deepAndCrookedPagesNeitherOverflowNorHang() {
    String deep = "<div>".repeat(100_000) + "<p>" + PROSE + "</p>";
    assertThat(text(read(deep))).isEqualTo(PROSE);
    String bold = "<b>".repeat(20_000) + PROSE;
    assertThat(text(read(bold))).isEqualTo(PROSE);
    String tables = "<table><tr><td>".repeat(2_000) + PROSE;
    assertThat(text(read(tables))).contains(PROSE);
    String lists = "<ul><li><a href=x>y</a>".repeat(5_000) + "</ul>".repeat(5_000);
    assertThat(text(read("<main><p>" + PROSE + "</p></main>" + lists))).isEqualTo(PROSE);
    String links = "<a href=x>y</a>".repeat(100_000);
    assertThat(text(read("<main><p>" + PROSE + "</p></main>" + links))).isEqualTo(PROSE);
  }

  @Test
  void aPageThatIsOneGreatFormStays() {
    assertThat(text(read("<form><div><p>" + PROSE + "</p></div></form>"))).isEqualTo(PROSE);
  }
}
