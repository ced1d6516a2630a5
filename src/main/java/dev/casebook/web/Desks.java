package dev.casebook.web;

import dev.casebook.ask.CanvasDesk;
import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CodingSetMaker;
import dev.casebook.ask.CorrectionDesk;
import dev.casebook.ask.Desk;

/// The desks that pages put their questions to.
///
/// @param desk for searches, cases and matches
/// @param canvases for what users paste
/// @param corrections for what editors say about tags
/// @param codings for coding sets
public record Desks(
    Desk desk, CanvasDesk canvases, CorrectionDesk corrections, CodingDesk codings) {

  /// For new coding sets.
  CodingSetMaker sets() {
    return new CodingSetMaker(desk, codings);
  }
}
