/// Pages and JSON over HTTP.
///
/// Begin with [Routes][dev.casebook.web.Routes], one screenful that says which address is answered
/// by whom (those about coding stand in [CodingRoutes][dev.casebook.web.CodingRoutes]), and then
/// [WebServer][dev.casebook.web.WebServer], which guards the door. For every page there is one
/// record that holds all its template may know ([SearchPage][dev.casebook.web.SearchPage],
/// [CasePage][dev.casebook.web.CasePage] and so on) and one handler that fills it from
/// [Desk][dev.casebook.ask.Desk]; the template, in `src/main/jte`, gets that record and nothing
/// else. The same address with `.json` at its end gives the same answer as data.
///
/// Every state of a page is in its address, so that it can be shared, bookmarked and gone back to;
/// a script only saves the reload. The pages are whole without one.
///
/// Nothing is computed here: what a page shows was decided by the rooms below.
@NullMarked
package dev.casebook.web;

import org.jspecify.annotations.NullMarked;
