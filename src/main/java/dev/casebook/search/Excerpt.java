package dev.casebook.search;

/// Shortens foreign text for messages.
final class Excerpt {

  private static final int LONGEST = 30;

  private Excerpt() {}

  /// At most thirty characters of the text, with an ellipsis where there were more.
  static String brief(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
