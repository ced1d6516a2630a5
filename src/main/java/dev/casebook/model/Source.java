package dev.casebook.model;

import org.jspecify.annotations.Nullable;

/// A publication that statements of a case rest on.
///
/// @param key how the text cites it: lower-case letters, digits and hyphens
/// @param url `http` or `https`
/// @param published a date, a year and month or a year, as ISO 8601 writes them; null where unknown
/// @param read the ISO date on which it was opened
public record Source(
    String key,
    String title,
    String publisher,
    String url,
    @Nullable String published,
    String read) {}
