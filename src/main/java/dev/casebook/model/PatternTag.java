package dev.casebook.model;

/// A known pattern that a business model follows.
///
/// @param why the reason, as a sentence about this company
/// @param how editor for what a case's front matter states
public record PatternTag(BusinessModelPattern pattern, String why, TagOrigin how) {}
