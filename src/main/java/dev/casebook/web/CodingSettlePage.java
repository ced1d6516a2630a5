package dev.casebook.web;

import dev.casebook.web.CodingSetPage.DisagreementView;
import dev.casebook.web.CodingUnitPage.ChoiceView;

/// A unit that coders differ about, to be settled by an editor.
///
/// @param choice the activities to choose from
/// @param editor as typed
/// @param reason as typed
/// @param problem why it was not settled; empty for nothing
public record CodingSettlePage(
    Frame frame,
    CodingSetView set,
    DisagreementView differing,
    ChoiceView choice,
    String editor,
    String reason,
    String problem)
    implements Page {}
