package dev.casebook.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Cuts texts into the word pieces that the model knows. Safe for use by several threads.
final class Pieces implements AutoCloseable {

  private static final String MOST_PIECES = "256";

  /// Longer texts are cut before the tokenizer sees them: 256 pieces never need more.
  private static final int MOST_CHARACTERS = 8_000;

  private final HuggingFaceTokenizer tokenizer;

  private Pieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  static Pieces open() throws IOException {
    try (InputStream words = Architecture.open("-tokenizer.json")) {
      return new Pieces(
          HuggingFaceTokenizer.newInstance(
              words,
              Map.of(
                  "padding",
                  "false",
                  "truncation",
                  "true",
                  "maxLength",
                  MOST_PIECES,
                  "modelMaxLength",
                  MOST_PIECES)));
    }
  }

  /// At most 256 pieces, with one before and one after that mark the ends.
  Encoding of(String text) {
    return tokenizer.encode(printable(text));
  }

  /// Half a pair of surrogates is no text to native code.
  private static String printable(String text) {
    String head = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    return new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
