package dev.casebook.write;

import java.util.regex.Pattern;

/// Makes foreign text fit for a line of a text format.
final class Printable {

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

  private Printable() {}

  /// The text on one line, without control characters.
  static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /// The text with nothing that XML 1.0 forbids, and with markup escaped; fit for content and for
  /// attributes in double quotes.
  static String xml(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints().forEach(c -> appendXml(xml, c));
    return xml.toString();
  }

  private static void appendXml(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n', '\r' -> xml.append(' ');
      default -> {
        if (isXml(c)) {
          xml.appendCodePoint(c);
        }
      }
    }
  }

  /// Whether XML 1.0 allows a character (production 2, `Char`); lone surrogates are none.
  private static boolean isXml(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
