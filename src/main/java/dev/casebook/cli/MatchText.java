package dev.casebook.cli;

import dev.casebook.model.Analogue;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Finding;
import dev.casebook.model.Match;
import dev.casebook.model.WhyNot;
import java.util.Locale;

/// A match as lines for people.
final class MatchText {

  private static final int REASONS = 3;

  private MatchText() {}

  static void print(Match match, Console console) {
    if (match.industry() != null) {
      console.result(
          "Industry: " + match.industry().title() + (match.inferred() ? " (inferred)" : ""));
    }
    console.result("Analogues");
    match.analogues().forEach(analogue -> print(analogue, console));
    console.result("");
    console.result("Benchmark over " + match.peers().size() + " peers");
    match.benchmark().forEach(line -> console.result(line(line)));
    console.result("");
    console.result("Review");
    match.review().forEach(finding -> print(finding, console));
    if (match.whyNot() != null) {
      print(match.whyNot(), console);
    }
    console.result("Base version " + match.base());
  }

  private static void print(Analogue analogue, Console console) {
    console.result(
        String.format(
            Locale.ROOT,
            "  %.3f  %s: %s (%s, %s)",
            analogue.score(),
            analogue.facts().company(),
            analogue.facts().title(),
            analogue.facts().id(),
            analogue.near() ? "near" : "far"));
    analogue.reasons().stream()
        .limit(REASONS)
        .forEach(r ->
            console.result(
                String.format(
                    Locale.ROOT,
                    "         %.3f %s: \"%s\" - \"%s\"",
                    r.share(),
                    r.block().title(),
                    r.yours(),
                    r.theirs())));
  }

  private static String line(BenchmarkLine line) {
    String partners =
        line.partnerRun() == 0 ? "" : ", " + line.partnerRun() + " leave it to partners";
    return "  %2d of %2d  %s %s%s"
        .formatted(
            line.peers(), line.of(), line.yours() ? "*" : " ", line.activity().title(), partners);
  }

  private static void print(Finding finding, Console console) {
    console.result(
        "  "
            + finding.kind().title()
            + (finding.words().isEmpty() ? "" : ": \"" + finding.words() + "\""));
    console.result("    " + finding.reason() + " " + finding.mend());
  }

  private static void print(WhyNot whyNot, Console console) {
    console.result("");
    console.result(
        "Why not "
            + whyNot.analogue().facts().company()
            + "? Rank "
            + whyNot.rank()
            + ". "
            + whyNot.explanation());
  }
}
