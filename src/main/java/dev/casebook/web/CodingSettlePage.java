package dev.casebook.web;

import dev.casebook.web.CodingSetPage.DisagreementView;
import dev.casebook.web.CodingUnitPage.ChoiceView;
import java.util.List;

/// A unit that coders differ about, to be settled by an editor.
///
/// @param choice the activities to choose from
/// @param rules of the codebook for hard cases
/// @param editor as typed
/// @param reason as typed
/// @param problem why it was not settled; empty for nothing
public record CodingSettlePage(
    Frame frame,
    CodingSetView set,
    DisagreementView differing,
    ChoiceView choice,
    List<String> rules,
    String editor,
    String reason,
    String problem)
    implements Page {}
