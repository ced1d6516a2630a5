package dev.casebook.parse;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that the page is for.
final class MainText {

  private static final double MOST = 0.8;
  private static final double ENOUGH = 0.3;

  private MainText() {}

  /// What the page itself calls its main part, where that holds a fair share of its prose; else the
  /// smallest element that still holds four fifths of it. Lists of links are removed from it.
  static Element of(Document page) {
    ProseWeights weights = ProseWeights.of(page.body());
    Element main = declared(page, weights);
    if (main == null) {
      main = densest(page.body(), weights);
    }
    dropLinkLists(main, weights);
    return main;
  }

  private static @Nullable Element declared(Document page, ProseWeights weights) {
    double enough = ENOUGH * weights.prose(page.body());
    for (String query : List.of("main, [role=main]", "article, [itemprop=articleBody]")) {
      Element best = null;
      for (Element candidate : page.body().select(query)) {
        if (best == null || weights.prose(candidate) > weights.prose(best)) {
          best = candidate;
        }
      }
      if (best != null && weights.prose(best) > 0 && weights.prose(best) >= enough) {
        return best;
      }
    }
    return null;
  }

  private static Element densest(Element body, ProseWeights weights) {
    double most = MOST * weights.prose(body);
    Element at = body;
    boolean deeper = most > 0;
    while (deeper) {
      deeper = false;
      for (Element child : at.children()) {
        if (!deeper && child.isBlock() && weights.prose(child) >= most) {
          at = child;
          deeper = true;
        }
      }
    }
    return at;
  }

  /// A list or box of three links and more, with more letters inside links than outside, leads
  /// elsewhere and tells nothing.
  private static void dropLinkLists(Element main, ProseWeights weights) {
    for (Element box : main.select("ul, ol, dl, div, section, p")) {
      boolean leadsElsewhere = weights.linked(box) > weights.prose(box);
      if (!box.equals(main) && leadsElsewhere && box.select("a[href]").size() >= 3) {
        box.remove();
      }
    }
  }
}
