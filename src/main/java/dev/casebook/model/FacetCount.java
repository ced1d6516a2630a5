package dev.casebook.model;

/// How many of the cases found have a value of a facet.
///
/// @param value id of the value
/// @param label its name for people
/// @param count cases that would be found if it were chosen beside the choices of other facets
public record FacetCount(String value, String label, long count) {}
