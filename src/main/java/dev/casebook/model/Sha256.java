package dev.casebook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some bytes, by which a document is known to be unchanged.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {

  /// Throws [IllegalArgumentException] where `hex` has another form.
  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /// The hash of these bytes.
  public static Sha256 of(byte[] bytes) {
    try {
      return new Sha256(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The hash of a text's UTF-8 bytes.
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The first twelve digits, enough to tell versions apart on a page.
  public String brief() {
    return hex.substring(0, 12);
  }
}
