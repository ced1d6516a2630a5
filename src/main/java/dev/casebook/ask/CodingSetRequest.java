package dev.casebook.ask;

/// What somebody typed to have a coding set made; every part may be empty.
///
/// @param title what the set is called
/// @param cases slugs, divided by commas or white space
/// @param query a search, as the search page takes it
/// @param sample how many cases to draw: of those that the query finds, or of all
/// @param seed which draw; 1 where it is empty
public record CodingSetRequest(
    String title, String cases, String query, String sample, String seed) {}
