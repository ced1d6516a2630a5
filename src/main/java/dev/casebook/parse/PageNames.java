package dev.casebook.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page calls itself and its maker.
///
/// @param title empty where the page has none
/// @param company empty where the page names none
record PageNames(String title, String company) {

  private static final int LONGEST = 300;
  private static final int MOST_NODES = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DIVIDER = Pattern.compile("\\s+[|·»–-]\\s+");
  private static final Pattern ORGANISATION =
      Pattern.compile("Organi[sz]ation|Corporation|LocalBusiness|NGO|OnlineBusiness|OnlineStore");

  /// Reads the names; call it while the page still has its scripts and headers.
  static PageNames of(Document page) {
    String tab = page.title().strip();
    String title =
        first(
            meta(page, "og:title"), textOf(page.selectFirst("h1")), DIVIDER.split(tab, -1)[0], tab);
    String company = first(organisation(page), meta(page, "og:site_name"), lastPart(tab));
    return new PageNames(brief(title), brief(company));
  }

  private static String lastPart(String tab) {
    String[] parts = DIVIDER.split(tab, -1);
    return parts.length > 1 ? parts[parts.length - 1] : "";
  }

  private static String first(String... candidates) {
    return Stream.of(candidates)
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String meta(Document page, String property) {
    Element meta = page.selectFirst("meta[property=" + property + "], meta[name=" + property + "]");
    return meta == null ? "" : meta.attr("content");
  }

  /// The words of a heading without the buttons that some pages hang on it.
  private static String textOf(@Nullable Element heading) {
    if (heading == null) {
      return "";
    }
    Element words = heading.clone();
    words.select("button, script, style, svg").remove();
    return words.text();
  }

  private static String organisation(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String name = organisation(script.data());
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static String organisation(String json) {
    try {
      return organisation(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  private static String organisation(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      boolean fits = ORGANISATION.matcher(node.path("@type").toString()).find();
      if (fits && node.path("name").isTextual() && !node.path("name").asText().isBlank()) {
        return node.path("name").asText();
      }
      node.forEach(open::add);
    }
    return "";
  }

  private static String brief(String name) {
    String line = name.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
  }
}
