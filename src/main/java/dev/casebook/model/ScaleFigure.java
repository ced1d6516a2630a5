package dev.casebook.model;

/// How big a company is, by one measure.
///
/// @param what such as "net sales"
/// @param value with its unit, as people read it: "CHF 6.5 billion"
/// @param year which year the figure is of
/// @param source key of the [Source] that says so
public record ScaleFigure(String what, String value, int year, String source) {}
