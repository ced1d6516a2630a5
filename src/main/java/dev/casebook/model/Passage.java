package dev.casebook.model;

/// Some words of a case that a reader can go and look at.
///
/// @param place the paragraph or canvas item
/// @param text that paragraph or item, shortened where it is long
public record Passage(CaseId id, Place place, String text) {}
