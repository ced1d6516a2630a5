package dev.casebook.cli;

import dev.casebook.model.StandingCorrection;
import dev.casebook.model.TagCorrection;

/// A correction as lines for people.
final class CorrectionText {

  private CorrectionText() {}

  static void print(StandingCorrection standing, Console console) {
    TagCorrection said = standing.correction();
    console.result(
        "%s  %-8s  %-28s  %-7s  %-9s  %s  (%s)"
            .formatted(
                said.at(),
                said.verdict().id(),
                said.activity().id(),
                said.by().id(),
                said.weight() == null ? "" : said.weight().id(),
                said.editor(),
                standing.state().title().toLowerCase(java.util.Locale.ROOT)));
    console.result("    " + said.reason());
    if (!said.words().isEmpty()) {
      console.result("    \"" + said.words() + "\"");
    }
  }
}
