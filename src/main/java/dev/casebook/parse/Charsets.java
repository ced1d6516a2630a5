package dev.casebook.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out in which character set a page is written that came without HTTP headers: by its byte
/// order mark, then by its own declaration, then UTF-8 where the bytes are, else Windows-1252,
/// which old pages without a declaration mostly are.
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /// The text of a page, line ends folded. Never fails: bytes that the charset does not know become
  /// replacement characters.
  static String decodePage(byte[] bytes) {
    Charset marked = ofByteOrderMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return TextFile.foldLineEnds(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
    Charset declared = declared(bytes);
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return TextFile.foldLineEnds(new String(bytes, declared));
    }
    String text = TextFile.decode(bytes);
    return text != null ? text : TextFile.foldLineEnds(new String(bytes, WINDOWS_1252));
  }

  /// The Unicode form that a byte order mark names, or null where there is none.
  static @Nullable Charset ofByteOrderMark(byte[] bytes) {
    if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
      return bytes[2] == (byte) 0xBF ? StandardCharsets.UTF_8 : null;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /// What the page says of itself in its first 4 KB; as browsers do, Latin-1 is taken as
  /// Windows-1252, and UTF-16, in which the declaration could not have been read, as UTF-8.
  private static @Nullable Charset declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(COMMENT.matcher(head).replaceAll(""));
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> WINDOWS_1252;
      case "utf-16", "utf-16le", "utf-16be", "utf8" -> StandardCharsets.UTF_8;
      default -> named(name);
    };
  }

  private static @Nullable Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
