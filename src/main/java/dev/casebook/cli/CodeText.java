package dev.casebook.cli;

import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingReport.Answer;
import dev.casebook.model.CodingReport.Coder;
import dev.casebook.model.CodingReport.Disagreement;
import dev.casebook.model.CodingReport.Figure;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Settlement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Coding as lines for people.
final class CodeText {

  private CodeText() {}

  static void head(CodingSet set, Console console) {
    console.result(
        "%s  %s, %d units of %s, made %s on base %s%s"
            .formatted(
                set.id(),
                set.title(),
                set.units(),
                set.chosen(),
                set.made(),
                set.base(),
                set.open() ? "" : ", closed " + set.closed()));
  }

  static void unit(CodedSet set, String coder, @Nullable CodingUnit unit, Console console) {
    int coded = set.latest(coder).size();
    console.message("%s has coded %d of %d.".formatted(coder, coded, set.units().size()));
    if (unit == null) {
      console.message(
          set.finished().containsKey(coder)
              ? "Finished."
              : "All are coded; say so with casebook code finish, and see what others found.");
      return;
    }
    console.result("unit %d  %s, %s".formatted(unit.number(), unit.company(), unit.heading()));
    console.result(unit.text());
    CodingAnswer said = set.latest(coder).get(unit.number());
    if (said != null) {
      console.result("coded: " + said.codes());
    }
  }

  static void report(CodedSet set, CodingReport report, Console console) {
    head(set.set(), console);
    for (Coder coder : report.coders()) {
      console.result(
          "  %s: %d of %d%s"
              .formatted(
                  coder.name(),
                  coder.coded(),
                  set.units().size(),
                  coder.finished() == null ? "" : ", finished " + coder.finished()));
    }
    console.result(
        "alpha %s over the %d units that two or more have coded; %s of them alike"
            .formatted(
                number(report.alpha()),
                report.shared(),
                report.exact() == null ? "none" : Math.round(report.exact() * 100) + " %"));
    report.groups().forEach(figure -> figure(figure, console));
    report.activities().stream()
        .filter(figure -> figure.found() > 0)
        .forEach(figure -> figure(figure, console));
    console.result(report.differing() + " units differ");
    if (report.covered() && report.differing() > 0) {
      console.message(
          "Which ones is kept back while coders are at work. A coder who has finished sees them with --coder,"
              + " and who is no coder with --reveal.");
    }
    report.disagreements().forEach(one -> disagreement(one, console));
  }

  private static String number(@Nullable Double alpha) {
    return alpha == null ? "undefined" : String.format(Locale.ROOT, "%.3f", alpha);
  }

  private static void figure(Figure<?> figure, Console console) {
    console.result(
        "  %9s  %-28s found in %d, differing in %d"
            .formatted(
                number(figure.alpha()), figure.what().id(), figure.found(), figure.differing()));
  }

  private static void disagreement(Disagreement one, Console console) {
    console.result("");
    console.result(
        "unit %d  %s: %s".formatted(one.unit().number(), one.unit().company(), one.unit().text()));
    for (Answer answer : one.answers()) {
      console.result(
          "  %s: %s%s"
              .formatted(
                  answer.coder(),
                  answer.codes(),
                  answer.later() == null ? "" : ", later " + answer.later()));
    }
    Settlement settled = one.settlement();
    if (settled != null) {
      console.result(
          "  settled by %s: %s (%s)"
              .formatted(settled.editor(), settled.codes(), settled.reason()));
    }
  }
}
