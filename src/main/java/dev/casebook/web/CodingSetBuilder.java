package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Code;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingReport.Disagreement;
import dev.casebook.model.CodingReport.Figure;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Named;
import dev.casebook.model.Settlement;
import dev.casebook.web.CodingSetPage.AgreementView;
import dev.casebook.web.CodingSetPage.AnswerView;
import dev.casebook.web.CodingSetPage.CoderView;
import dev.casebook.web.CodingSetPage.DisagreementView;
import dev.casebook.web.CodingSetPage.FigureView;
import dev.casebook.web.CodingSetPage.SettledView;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the report on a coding set into what its page shows.
final class CodingSetBuilder {

  private static final int MOST_NAMED = 12;
  private static final double RELIABLE = 0.8;
  private static final double TENTATIVE = 0.667;

  private CodingSetBuilder() {}

  /// The companies in the order of the units; after so many only how many more there are.
  static String companies(CodedSet set) {
    List<String> names = set.units().stream().map(CodingUnit::company).distinct().toList();
    String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMED
        ? shown
        : shown + " and " + (names.size() - MOST_NAMED) + " more";
  }

  static List<CoderView> coders(CodedSet set, CodingReport report) {
    int units = set.units().size();
    return report.coders().stream()
        .map(coder ->
            new CoderView(
                coder.name(),
                coder.coded(),
                coder.coded() * 100 / units,
                CodingSetView.date(coder.finished()),
                CodingAddress.units(set.set(), coder.name(), ""),
                CodingAddress.set(set.set(), coder.name()) + "#differing"))
        .toList();
  }

  static @Nullable AgreementView agreement(CodingReport report) {
    Double exact = report.exact();
    if (exact == null) {
      return null;
    }
    List<FigureView> found =
        report.activities().stream()
            .filter(figure -> figure.found() > 0)
            .map(figure -> figure(figure, figure.what().group()))
            .toList();
    return new AgreementView(
        report.shared(),
        number(report.alpha()),
        verdict(report.alpha()),
        (int) Math.round(exact * 100),
        report.groups().stream().map(figure -> figure(figure, figure.what())).toList(),
        found,
        Activity.values().length - found.size());
  }

  private static <N extends Named> FigureView figure(Figure<N> figure, ActivityGroup group) {
    Double alpha = figure.alpha();
    int width = alpha == null ? 0 : (int) Math.round(Math.max(0, alpha) * 100);
    return new FigureView(
        figure.what().title(),
        group.id(),
        number(alpha),
        width,
        figure.found(),
        figure.differing());
  }

  private static String number(@Nullable Double alpha) {
    return alpha == null ? "–" : String.format(Locale.ROOT, "%.3f", alpha).replace('-', '−');
  }

  /// The limits are those that Krippendorff gives.
  private static String verdict(@Nullable Double alpha) {
    if (alpha == null) {
      return "there is nothing to disagree about yet";
    }
    if (alpha >= RELIABLE) {
      return "reliable";
    }
    return alpha >= TENTATIVE ? "good for tentative conclusions" : "too low to rely on";
  }

  static DisagreementView disagreement(Disagreement one) {
    CodingUnit unit = one.unit();
    Set<Code> common = new HashSet<>(one.answers().getFirst().codes().all());
    one.answers().forEach(answer -> common.retainAll(answer.codes().all()));
    List<AnswerView> answers =
        one.answers().stream()
            .map(answer ->
                new AnswerView(
                    answer.coder(), CodeView.of(answer.codes(), common), later(answer.later())))
            .toList();
    return new DisagreementView(
        unit.number(),
        unit.company(),
        unit.heading(),
        unit.text(),
        answers,
        settled(one.settlement()));
  }

  private static @Nullable List<CodeView> later(@Nullable Codes later) {
    return later == null ? null : CodeView.of(later);
  }

  private static @Nullable SettledView settled(@Nullable Settlement settlement) {
    return settlement == null
        ? null
        : new SettledView(
            settlement.editor(),
            CodingSetView.date(settlement.at()),
            settlement.reason(),
            CodeView.of(settlement.codes()));
  }
}
