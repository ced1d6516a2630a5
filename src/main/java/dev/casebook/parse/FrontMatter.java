package dev.casebook.parse;

import org.jspecify.annotations.Nullable;

/// A text cut at its `---` lines.
///
/// @param yaml what stands between them
/// @param yamlLine the line on which it begins, counted from 1
/// @param body what follows the second
/// @param bodyLine the line on which that begins
record FrontMatter(String yaml, int yamlLine, String body, int bodyLine) {

  private static final String FENCE = "---";

  /// Whether the text begins with a `---` line, as only a file with front matter does.
  static boolean opens(String text) {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).stripTrailing().equals(FENCE);
  }

  /// Cuts the text, or returns null where the breaches say why it cannot be cut.
  static @Nullable FrontMatter cut(String text, Breaches breaches) {
    if (!opens(text)) {
      breaches.refuse(
          1,
          "the file does not begin with a line of three hyphens.",
          "Open the front matter with a line ---; `scripts/casebook new` prints a skeleton.");
      return null;
    }
    int yamlStart = text.indexOf('\n') + 1;
    int line = 2;
    int start = yamlStart == 0 ? text.length() : yamlStart;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (text.substring(start, stop).stripTrailing().equals(FENCE)) {
        String body = stop == text.length() ? "" : text.substring(stop + 1);
        return new FrontMatter(text.substring(yamlStart, start), 2, body, line + 1);
      }
      start = stop + 1;
      line++;
    }
    breaches.refuse(
        Math.max(1, line - 1),
        "the file ends inside the front matter: the closing line of three hyphens is missing.",
        "The file seems half-written: close the front matter with a line --- and add the body.");
    return null;
  }
}
