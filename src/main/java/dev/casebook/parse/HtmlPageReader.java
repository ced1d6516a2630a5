package dev.casebook.parse;

import dev.casebook.model.Canvas;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Reading;
import dev.casebook.model.Section;
import dev.casebook.model.Shelf;
import dev.casebook.model.SourceDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/// Reads a web page about a company as a case on the shelf `imported`. Holds no state and serves
/// any number of threads.
///
/// The main text is kept: what the page calls `main` or `article`, else where most of its prose is.
/// Navigation, headers, footers, asides, forms, scripts, cookie notes and lists of links are
/// dropped. The character set is that of the byte order mark, else what the page declares, else
/// UTF-8 where the bytes are, else Windows-1252.
public final class HtmlPageReader {

  private static final int FEWEST_LETTERS = 40;

  /// A reader; one is enough for a program.
  public HtmlPageReader() {}

  /// Reads one page. Headings open sections, lists and rows of tables are paragraphs of their kind.
  /// The title is that of `og:title`, the first `h1` or `title`; the company the organisation that
  /// the page's JSON-LD names, `og:site_name`, the last part of a divided `title`, else the title.
  /// Refused are an empty file, a binary one, one over 25 MB, and a page with fewer than 40 letters
  /// of text, as pages have that are drawn by scripts. Never throws for what a document contains.
  public Reading<ParsedCase> read(SourceDocument document) {
    Breaches breaches = new Breaches(document.address());
    if (!TextFile.readable(document, breaches)) {
      return breaches.rejection();
    }
    String html = Charsets.decodePage(document.bytes());
    return HtmlDom.readable(html, breaches) ? page(document, html, breaches) : breaches.rejection();
  }

  private static Reading<ParsedCase> page(SourceDocument document, String html, Breaches breaches) {
    Document page = HtmlDom.parse(html);
    PageNames names = PageNames.of(page);
    boolean scripted = page.selectFirst("script") != null;
    HtmlDom.dropHidden(page);
    HtmlDom.dropSurroundings(page);
    List<Section> sections = PageProse.read(MainText.of(page));
    String text = sections.stream().map(Section::text).collect(Collectors.joining("\n\n"));
    if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      noText(scripted, breaches);
      return breaches.rejection();
    }
    PageNames titled = titled(names, sections, breaches);
    return new Reading.Done<>(parsed(document, titled, sections, text), breaches.problems());
  }

  private static void noText(boolean scripted, Breaches breaches) {
    breaches.refuse(
        0,
        "the page has no text"
            + (scripted ? " of its own: its scripts would have to draw it." : " to speak of."),
        "Open it in a browser and save it as a complete page, or paste its text into a Markdown file.");
  }

  private static ParsedCase parsed(
      SourceDocument document, PageNames names, List<Section> sections, String text) {
    String company = names.company().isEmpty() ? names.title() : names.company();
    CaseId id = Slugs.of(names.title(), document.address());
    return new ParsedCase(
        CaseFacts.bare(id, Shelf.IMPORTED, company, names.title()),
        sections,
        Canvas.EMPTY,
        Languages.detect(text));
  }

  private static PageNames titled(PageNames names, List<Section> sections, Breaches breaches) {
    if (!names.title().isEmpty()) {
      return names;
    }
    breaches.warn(
        0, "the page has no title; its first words stand in.", "Give it a title element.");
    return new PageNames(firstWords(sections), names.company());
  }

  private static String firstWords(List<Section> sections) {
    Section first = sections.getFirst();
    String words =
        first.heading().isBlank() ? first.paragraphs().getFirst().text() : first.heading();
    return words.substring(0, Math.min(words.length(), 80)).replaceAll("\\s+", " ").strip();
  }
}
