package dev.casebook.model;

/// What a short text that somebody has typed must be like to be kept for good: not empty, not
/// endless, and without anything that does not show.
///
/// @param shortest in characters (code points)
/// @param longest in characters
public record TextRule(int shortest, int longest) {

  /// What is wrong with a text, as the end of a sentence that begins with its name; empty where it
  /// will do.
  public String fault(String text) {
    int length = text.codePointCount(0, text.length());
    if (length < shortest || length > longest) {
      return "must have %d to %d characters, not %d.".formatted(shortest, longest, length);
    }
    if (text.isBlank()) {
      return "is blank.";
    }
    return text.codePoints()
        .filter(TextRule::hidden)
        .mapToObj("holds the control character U+%04X."::formatted)
        .findFirst()
        .orElse("");
  }

  /// Controls, half characters, breaks of line and page, and what turns the direction of writing
  /// around: with these a name could be made to read as another.
  private static boolean hidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          (character >= 0x202A && character <= 0x202E)
              || (character >= 0x2066 && character <= 0x2069);
    };
  }

  /// Throws [IllegalArgumentException] with the fault of a text that has one.
  void require(String name, String text) {
    String fault = fault(text);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(name + " " + fault);
    }
  }
}
