package dev.casebook.web;

import dev.casebook.model.TagQuality;
import java.util.List;
import java.util.Locale;

/// How the base was made: texts, tags, matches, and how far to trust them.
///
/// @param cases on the shelf of written cases
/// @param tags of activities that firms run themselves
/// @param byEditors how many of these tags an editor has accepted or added
/// @param rejected tags that cues found and an editor has rejected
/// @param quotes pieces of evidence behind all tags
/// @param quality as last measured
public record MethodPage(
    Frame frame,
    int cases,
    int tags,
    int byEditors,
    int rejected,
    int quotes,
    List<String> rules,
    TagQuality quality)
    implements Page {

  /// A figure in 0..1 with two digits.
  public static String share(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
