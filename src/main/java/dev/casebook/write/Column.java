package dev.casebook.write;

/// A column of an export, as the documentation describes it.
///
/// @param name permanent, words joined by underscores
/// @param meaning what it holds, as a sentence
public record Column(String name, String meaning) {}
