package dev.casebook.parse;

import dev.casebook.model.SourceDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a document that ought to be UTF-8 into text.
final class TextFile {

  /// The largest document that is read at all.
  static final int MAX_BYTES = 25 * 1024 * 1024;

  private TextFile() {}

  /// The text without a byte order mark and with `\n` alone at line ends, or null where the
  /// breaches say why there is none.
  static @Nullable String read(SourceDocument document, Breaches breaches) {
    if (!readable(document, breaches)) {
      return null;
    }
    String text = decode(document.bytes());
    if (text == null) {
      breaches.refuse(
          lineOfBadByte(document.bytes()),
          "the bytes from here on are not UTF-8.",
          "Save the file in UTF-8 encoding; most editors offer it under \"Save as\".");
      return null;
    }
    if (text.isBlank()) {
      empty(breaches);
      return null;
    }
    return text;
  }

  /// Notes what keeps any document, whatever its encoding, from being text: size, emptiness and
  /// binary content. True where nothing does.
  static boolean readable(SourceDocument document, Breaches breaches) {
    byte[] bytes = document.bytes();
    Magic magic = Magic.of(bytes);
    if (bytes.length > MAX_BYTES) {
      breaches.refuse(
          0,
          String.format(
              Locale.ROOT,
              "the file has %,d bytes; at most 25 MB (%,d bytes) are read.",
              bytes.length,
              MAX_BYTES),
          "Split it, or leave out what is not text.");
    } else if (bytes.length == 0) {
      empty(breaches);
    } else if (magic != null) {
      breaches.refuse(0, "the file is " + magic.title() + ", not text.", magic.wayOut());
    } else if (Magic.isBinary(bytes)) {
      breaches.refuse(
          0, "the file is binary, not text.", "Give the text itself, as Markdown, HTML or JSON.");
    }
    return !breaches.refused();
  }

  private static void empty(Breaches breaches) {
    breaches.refuse(0, "the file is empty.", "Write something into it, or delete it.");
  }

  /// The text of UTF-8 bytes, line ends folded; null where they are not UTF-8.
  static @Nullable String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return foldLineEnds(marked);
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /// The same text with `\n` at every line end.
  static String foldLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int lineOfBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8
        .newDecoder()
        .decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
