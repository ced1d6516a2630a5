package dev.casebook.web;

import dev.casebook.ask.CanvasDesk;
import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CodingSetMaker;
import dev.casebook.ask.Desk;

/// The desks that pages put their questions to.
///
/// @param desk for searches, cases and matches
/// @param canvases for what users paste
/// @param codings for coding sets
/// @param sets for new coding sets
public record Desks(Desk desk, CanvasDesk canvases, CodingDesk codings, CodingSetMaker sets) {

  /// The desks of a base.
  public static Desks of(Desk desk, CanvasDesk canvases, CodingDesk codings) {
    return new Desks(desk, canvases, codings, new CodingSetMaker(desk, codings));
  }
}
