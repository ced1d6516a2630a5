package dev.casebook.model;

/// A word of a text.
///
/// @param surface as it stands there
/// @param stem in lower case and without its ending, so that "manufactures" and "manufacturing" are
///   the same
/// @param start first UTF-16 unit
/// @param end one past the last
public record Word(String surface, String stem, int start, int end) {}
