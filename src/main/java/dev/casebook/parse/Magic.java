package dev.casebook.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Kinds of file that are not text and that tell themselves by their first bytes.
enum Magic {
  PDF("a PDF file", "application/pdf", "%PDF-"),
  ZIP("a ZIP archive or a modern Office file", "application/zip", "PK\3\4"),
  EMPTY_ZIP("an empty ZIP archive", "application/zip", "PK\5\6"),
  OLD_OFFICE(
      "an older Office file",
      "application/x-ole-storage",
      "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  RTF("a rich text file", "application/rtf", "{\\rtf"),
  GZIP("a gzip archive", "application/gzip", "\u001F\u008B"),
  PNG("a PNG picture", "image/png", "\u0089PNG"),
  JPEG("a JPEG picture", "image/jpeg", "\u00FF\u00D8\u00FF"),
  GIF("a GIF picture", "image/gif", "GIF8"),
  SQLITE("an SQLite database", "application/vnd.sqlite3", "SQLite format 3\0");

  private static final int LOOK_AT = 64 * 1024;

  private final String title;
  private final String mediaType;
  private final String start;

  Magic(String title, String mediaType, String start) {
    this.title = title;
    this.mediaType = mediaType;
    this.start = start;
  }

  /// What it is, with an article.
  String title() {
    return title;
  }

  /// Its registered media type.
  String mediaType() {
    return mediaType;
  }

  /// What an author can do instead.
  String wayOut() {
    return switch (this) {
      case PDF, ZIP, OLD_OFFICE, RTF ->
          "Files of this kind are not read yet: save it as HTML or Markdown.";
      case EMPTY_ZIP, GZIP -> "Unpack it and give the documents inside.";
      case PNG, JPEG, GIF -> "Pictures are not read: give the text that they show.";
      case SQLITE -> "Export the texts it holds as Markdown or HTML.";
    };
  }

  /// The kind that these bytes begin as, or null where they begin as none.
  static @Nullable Magic of(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.begins(bytes)).findFirst().orElse(null);
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= start.length()
        && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  /// Whether bytes that no magic gives away are binary all the same: they hold zeros, UTF-16 with a
  /// byte order mark aside, or more than one control character in twenty.
  static boolean isBinary(byte[] bytes) {
    if (Charsets.ofByteOrderMark(bytes) != null) {
      return false;
    }
    int end = Math.min(bytes.length, LOOK_AT);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if (bytes[i] > 0 && bytes[i] < ' ' && !isSpace(bytes[i])) {
        controls++;
      }
    }
    return controls * 20 > end;
  }

  private static boolean isSpace(byte b) {
    return b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1B;
  }
}
