package dev.casebook.web;

/// All that a template may know. One record for each template.
public sealed interface Page
    permits SearchPage,
        CasePage,
        MatchPage,
        ActivitiesPage,
        ActivityPage,
        PatternsPage,
        PatternPage,
        ComparePage,
        CoveragePage,
        LearnPage,
        HelpPage,
        MethodPage,
        CodingSetsPage,
        CodingSetPage,
        CodingUnitPage,
        CodingSettlePage,
        ErrorPage {

  /// What every page shares.
  Frame frame();
}
