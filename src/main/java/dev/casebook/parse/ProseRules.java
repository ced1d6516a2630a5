package dev.casebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the prose of a case must keep: the seven headings in order, 500 to 900 words, a grade that
/// a student reads with ease, no opening that any encyclopaedia could have.
final class ProseRules {

  /// The sections of a case, in order.
  static final List<String> HEADINGS =
      List.of(
          "In one paragraph",
          "How it makes money",
          "Key activities",
          "What it leaves to partners",
          "What makes it hard to copy",
          "How the model changed",
          "Questions for class");

  private static final int FEWEST_WORDS = 500;
  private static final int MOST_WORDS = 900;
  private static final double HARDEST = 12.0;
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          ".{1,80}? (?:is|was) (?:an?|the|one of the) (?:[\\w&'’-]+,? ){0,8}"
              + "(?:company|companies|firm|firms|corporation|multinational|conglomerate|enterprise)\\b.*");

  private ProseRules() {}

  /// Notes every breach; `bodyLine` is where the body begins.
  static void check(Prose prose, int bodyLine, Breaches breaches) {
    headings(prose, bodyLine, breaches);
    words(prose, bodyLine, breaches);
    openings(prose, breaches);
  }

  private static void headings(Prose prose, int bodyLine, Breaches breaches) {
    List<String> present = new ArrayList<>();
    for (Prose.Part part : prose.parts()) {
      heading(part, present, breaches);
      present.add(part.heading());
    }
    for (String heading : HEADINGS) {
      if (!present.contains(heading)) {
        breaches.refuse(
            prose.parts().isEmpty() ? bodyLine : prose.parts().getLast().line(),
            "the section \"" + heading + "\" is missing.",
            "Add a line `## " + heading + "` and the section below it; is the file complete?");
      }
    }
    List<String> wanted = HEADINGS.stream().filter(present::contains).toList();
    if (!present.stream().filter(HEADINGS::contains).distinct().toList().equals(wanted)) {
      breaches.warn(
          prose.parts().getFirst().line(),
          "the sections stand out of order: " + String.join("; ", present) + ".",
          "Put them in this order: " + String.join("; ", HEADINGS) + ".");
    }
  }

  private static void heading(Prose.Part part, List<String> before, Breaches breaches) {
    if (part.heading().isEmpty()) {
      breaches.warn(
          part.line(), "text stands before the first heading.", "Move it below a heading.");
    } else if (!HEADINGS.contains(part.heading())) {
      breaches.warn(
          part.line(),
          "a case has no section " + Words.brief(part.heading()) + ".",
          "The sections are: " + String.join("; ", HEADINGS) + ".");
    } else if (before.contains(part.heading())) {
      breaches.warn(part.line(), "the section stands here for the second time.", "Join the two.");
    } else if (part.paragraphs().isEmpty()) {
      breaches.refuse(part.line(), "the section is empty.", "Write it: is the file complete?");
    }
  }

  private static void words(Prose prose, int bodyLine, Breaches breaches) {
    String text = prose.text();
    int words = Words.count(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      breaches.warn(
          bodyLine,
          "the body has " + words + " words; 500 to 900 are expected.",
          words < FEWEST_WORDS ? "Tell more of what is particular." : "Cut what others know.");
    }
    double grade = Readability.grade(text);
    if (grade > HARDEST) {
      breaches.warn(
          bodyLine,
          String.format(
              Locale.ROOT, "the Flesch-Kincaid grade is %.1f; at most 12 is expected.", grade),
          "Shorten sentences and choose shorter words.");
    }
  }

  private static void openings(Prose prose, Breaches breaches) {
    for (Prose.Part part : prose.parts()) {
      if (!part.paragraphs().isEmpty()) {
        opening(part.paragraphs().getFirst(), breaches);
      }
    }
  }

  private static void opening(Prose.Placed placed, Breaches breaches) {
    String first = Words.sentences(placed.paragraph().text()).getFirst().text();
    if (BOILERPLATE.matcher(first).matches()) {
      breaches.warn(
          placed.line(),
          "the section opens as any company's could: " + Words.brief(first),
          "Open with something that only this company does.");
    }
  }
}
