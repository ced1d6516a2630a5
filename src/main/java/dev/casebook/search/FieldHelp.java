package dev.casebook.search;

/// What the help page and the documentation say about a field of the query language.
///
/// @param name as it is typed before the colon
/// @param example a whole query that works
/// @param meaning one sentence
public record FieldHelp(String name, String example, String meaning) {}
