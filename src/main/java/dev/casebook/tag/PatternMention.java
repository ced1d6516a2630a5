package dev.casebook.tag;

/// A cue of a pattern found in one text, denied by nothing and not over.
///
/// @param discount what is left of the strength for the present, above 0 and at most 1
/// @param sentence number of the sentence within the text
/// @param start first UTF-16 unit
/// @param end one past the last
record PatternMention(PatternCue cue, double discount, int sentence, int start, int end) {}
