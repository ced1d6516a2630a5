package dev.casebook.model;

/// Why a case stands where it does among the analogues.
///
/// @param analogue the case, scored like any other
/// @param rank counted from 1, among all candidates
/// @param explanation as a sentence or two: what it shares, and what those above it have that it
///   has not
public record WhyNot(Analogue analogue, int rank, String explanation) {}
