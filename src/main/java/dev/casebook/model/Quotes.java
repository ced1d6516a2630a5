package dev.casebook.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words that somebody quotes in the case that they are from.
public final class Quotes {

  private static final String GAP = "(?U)[\\s\\p{Cntrl}]+";

  /// Characters that people type one for another.
  private static final List<String> ALIKE = List.of("'’‘", "\"“”„«»", "-‐‑–—");

  private Quotes() {}

  /// The first place, in the prose and then on the canvas, where the words stand one after the
  /// other and whole; the evidence has them as they stand there. Capitals, the width of gaps and
  /// the shape of quotation marks and dashes make no difference. Empty for blank words, and where
  /// they stand nowhere or only across two paragraphs or items.
  public static Optional<Evidence> find(ParsedCase parsed, String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    Pattern pattern = pattern(words.strip());
    for (int section = 0; section < parsed.sections().size(); section++) {
      List<Paragraph> paragraphs = parsed.sections().get(section).paragraphs();
      for (int i = 0; i < paragraphs.size(); i++) {
        Matcher matcher = pattern.matcher(paragraphs.get(i).text());
        if (matcher.find()) {
          return Optional.of(evidence(new Place.InSection(section, i), matcher));
        }
      }
    }
    return onCanvas(parsed.canvas(), pattern);
  }

  private static Optional<Evidence> onCanvas(Canvas canvas, Pattern pattern) {
    for (Block block : Block.values()) {
      List<CanvasItem> items = canvas.items(block);
      for (int i = 0; i < items.size(); i++) {
        Matcher matcher = pattern.matcher(items.get(i).text());
        if (matcher.find()) {
          return Optional.of(evidence(new Place.OnCanvas(block, i), matcher));
        }
      }
    }
    return Optional.empty();
  }

  private static Evidence evidence(Place place, Matcher matcher) {
    return new Evidence(place, matcher.group(), matcher.start(), matcher.end());
  }

  /// Whether two quotes have the same words by the measure of [#find].
  static boolean alike(String one, String other) {
    return pattern(one.strip()).matcher(other.strip()).matches();
  }

  private static Pattern pattern(String words) {
    StringBuilder pattern = new StringBuilder();
    if (Character.isLetterOrDigit(words.codePointAt(0))) {
      pattern.append("(?<![\\p{L}\\p{N}])");
    }
    String gap = "";
    for (String word : words.split(GAP, -1)) {
      pattern.append(gap);
      word.codePoints().mapToObj(Quotes::alternatives).forEach(pattern::append);
      gap = GAP.substring("(?U)".length());
    }
    if (Character.isLetterOrDigit(words.codePointBefore(words.length()))) {
      pattern.append("(?![\\p{L}\\p{N}])");
    }
    return Pattern.compile(
        pattern.toString(),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String alternatives(int character) {
    String one = Character.toString(character);
    return ALIKE.stream()
        .filter(alike -> alike.contains(one))
        .findFirst()
        .map(alike -> "[" + Pattern.quote(alike) + "]")
        .orElseGet(() -> Pattern.quote(one));
  }
}
