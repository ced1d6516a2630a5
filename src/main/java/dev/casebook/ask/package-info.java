/// Answers from the base, for the pages and the command line alike: the one place where a canvas
/// meets parse, tag, search and match.
///
/// Begin with [Desk][dev.casebook.ask.Desk], where questions are put: search, suggestions, one
/// case, a match. A question comes in as a request type of the model and leaves as a result type of
/// the model; neither face of the program adds anything to an answer but its form.
/// [CanvasDesk][dev.casebook.ask.CanvasDesk] turns whatever a user pastes or drops into a canvas.
/// [CorrectionDesk][dev.casebook.ask.CorrectionDesk] takes what editors say about the tags of a
/// case, and is the one thing here that changes what is said of a case.
///
/// [CodingDesk][dev.casebook.ask.CodingDesk] is where several people code the same texts, each on
/// their own, and where it is measured how far they agree.
///
/// What a match needs of the whole base is computed once for each generation and kept; answers
/// themselves are never kept.
///
/// This room does not fill the base (that is `ingest`) and does not know how an answer is shown
/// (that are `web` and `cli`).
@NullMarked
package dev.casebook.ask;

import org.jspecify.annotations.NullMarked;
