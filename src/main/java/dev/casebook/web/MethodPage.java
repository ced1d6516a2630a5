package dev.casebook.web;

import java.util.List;

/// How the base was made: texts, tags, matches, and how far to trust them.
///
/// @param cases on the shelf of written cases
/// @param tags of activities that firms run themselves
/// @param byEditors how many of these tags an editor has accepted or added
/// @param rejected tags that cues found and an editor has rejected
/// @param quotes pieces of evidence behind all tags
public record MethodPage(
    Frame frame, int cases, int tags, int byEditors, int rejected, int quotes, List<String> rules)
    implements Page {}
