package dev.casebook.parse;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// A page as a tree, without what is never prose.
final class HtmlDom {

  private static final int DEEPEST = 400;
  private static final int MOST_TAGS = 1_000_000;
  private static final String NEVER_PROSE =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, math, audio, video,"
          + " select, button, input, textarea, dialog, [hidden], [aria-hidden=true]";
  private static final String AROUND =
      "nav, aside, form, footer, menu, header, [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
          + " [role=alertdialog], [role=menu]";
  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLUTTER =
      Pattern.compile(
          "(?:^|[^a-z])(?:cookies?|cookiebar|cookiebanner|consent|gdpr|related|recommended|recommendations|share|sharing"
              + "|social|breadcrumbs?|sidebar|newsletter|promo|advert|advertisement|ads|comments|disqus|navbar|nav|menu|toc"
              + "|navigation|footer|pagination|popup|modal|skip)(?:$|[^a-z])");

  private HtmlDom() {}

  /// Whether a page has few enough tags for its tree to fit into memory; where it has more, that is
  /// noted.
  static boolean readable(String html, Breaches breaches) {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      breaches.refuse(
          0,
          String.format(
              Locale.ROOT, "the page has %,d tags; at most %,d are read.", tags, MOST_TAGS),
          "Save its text alone, or split it.");
    }
    return tags <= MOST_TAGS;
  }

  /// The tree of a page. Nesting beyond 400 levels is flattened by the parser, so that no page is
  /// deep enough to hurt.
  static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  /// Removes scripts, styles, form controls and what is hidden.
  static void dropHidden(Document page) {
    page.select(NEVER_PROSE).remove();
    for (Element element : page.select("[style]")) {
      if (INVISIBLE.matcher(element.attr("style")).find()) {
        element.remove();
      }
    }
  }

  /// Removes what stands around the prose: navigation, headers, footers, asides, forms, cookie
  /// notes, links to other pages. What holds half of the page's prose stays, whatever it is called:
  /// some pages are one great form.
  static void dropSurroundings(Document page) {
    ProseWeights weights = ProseWeights.of(page.body());
    long half = weights.prose(page.body()) / 2;
    Elements candidates = page.body().select(AROUND);
    page.body().select("[class], [id]").stream()
        .filter(HtmlDom::isClutter)
        .forEach(candidates::add);
    for (Element element : candidates) {
      if (!element.equals(page.body()) && weights.prose(element) <= half) {
        element.remove();
      }
    }
  }

  private static boolean isClutter(Element element) {
    String names = element.id() + " " + element.className();
    return !element.normalName().equals("main")
        && !element.normalName().equals("article")
        && CLUTTER.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
