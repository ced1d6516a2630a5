package dev.casebook.parse;

import java.util.regex.Pattern;

/// Kinds of text, told by how it begins.
enum TextKind {
  /// Begins with a line of three hyphens.
  CASE_FILE("text/markdown"),
  HTML("text/html"),
  JSON("application/json"),
  /// Has headings, lists or emphasis as Markdown writes them.
  MARKDOWN("text/markdown"),
  PLAIN("text/plain");

  private static final int LOOK_AT = 16_000;
  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--(?s:.*?)-->\\s*+)*+<(?:!doctype\\s++html|(?:html|head|body|title|meta"
              + "|link|script|style|main|article|section|div|p|h[1-6]|table|ul|ol|header|nav|span|center|font)[\\s/>])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JSON_START =
      Pattern.compile("\\A\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+(?:[{\"\\]\\[]|\\z))");
  private static final Pattern MARKDOWN_SIGN =
      Pattern.compile("(?m)^(?:#{1,6} |[*+-] |\\d{1,3}[.)] |> |```)|\\*\\*\\S|\\]\\(\\S");

  private final String mediaType;

  TextKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /// Its registered media type.
  String mediaType() {
    return mediaType;
  }

  /// The kind of bytes that are text.
  static TextKind of(byte[] bytes) {
    byte[] start =
        bytes.length <= LOOK_AT * 4 ? bytes : java.util.Arrays.copyOf(bytes, LOOK_AT * 4);
    return of(Charsets.decodePage(start));
  }

  /// The kind of a text.
  static TextKind of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK_AT));
    if (FrontMatter.opens(start)) {
      return CASE_FILE;
    }
    if (HTML_START.matcher(start).find()) {
      return HTML;
    }
    if (JSON_START.matcher(start).find()) {
      return JSON;
    }
    return MARKDOWN_SIGN.matcher(start).find() ? MARKDOWN : PLAIN;
  }
}
