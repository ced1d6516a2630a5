package dev.casebook.web;

import dev.casebook.ask.CodingSetRequest;
import java.util.List;

/// All coding sets, and a form that makes one.
///
/// @param sets the newest first
/// @param typed what was typed into the form
/// @param problem why no set could be made of it; empty where there is none
/// @param field which part of it is to blame; empty for none
public record CodingSetsPage(
    Frame frame, List<CodingSetView> sets, CodingSetRequest typed, String problem, String field)
    implements Page {}
