package dev.casebook.ask;

/// A correction as somebody typed it: nothing is known of it but that it is text. What is left
/// empty was not given.
///
/// @param activity id of an activity
/// @param verdict id of a verdict
/// @param by id of an actor; the firm unless given
/// @param weight id of a weight; as it stands for a tag that is accepted, secondary for one that is
///   added, unless given
/// @param words of the case, quoted; must be given for a tag that is added
/// @param editor who says so
/// @param why the reason
public record CorrectionRequest(
    String activity,
    String verdict,
    String by,
    String weight,
    String words,
    String editor,
    String why) {}
