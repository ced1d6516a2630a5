package dev.casebook.web;

import java.util.List;

/// How the base was made: texts, tags, matches, and how far to trust them.
///
/// @param cases on the shelf of written cases
/// @param tags of activities that firms run themselves
/// @param quotes pieces of evidence behind all tags
public record MethodPage(Frame frame, int cases, int tags, int quotes, List<String> rules)
    implements Page {}
