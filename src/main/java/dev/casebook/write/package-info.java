/// Cases, results and canvases in the formats that other programs and people read: JSON, CSV, JSON
/// lines, BibTeX, RIS, CSL-JSON, BMML, Markdown and SVG.
///
/// There are five doors, one for each thing that leaves the house:
///
/// - [ResultJson][dev.casebook.write.ResultJson]: answers, as the command line and the web print
///   them;
/// - [CaseExport][dev.casebook.write.CaseExport]: many cases or tags, as tables and as references,
///   written as they come so that any number fits;
/// - [CodingExport][dev.casebook.write.CodingExport]: what several people have coded, with
///   [CodebookExport][dev.casebook.write.CodebookExport] and
///   [CodingJson][dev.casebook.write.CodingJson] beside it;
/// - [CanvasExport][dev.casebook.write.CanvasExport]: one canvas, to be read again or to be hung on
///   a wall;
/// - [CaseSkeleton][dev.casebook.write.CaseSkeleton]: the file with which a new case begins.
///
/// The idea: whatever a text holds, the format around it stays whole. Each format has one place
/// that escapes, and the tests read everything back with somebody else's reader. Fields and columns
/// have a fixed order and are never renamed; new ones may be added. Every export says which base
/// version it rests on.
///
/// This package reads nothing and decides nothing: what is found, ranked or left out is settled
/// before.
@NullMarked
package dev.casebook.write;

import org.jspecify.annotations.NullMarked;
