package dev.casebook.model;

/// A document as it came in: nothing is known of it yet but its bytes and where they are from. The
/// array is not copied; whoever makes one must not change it afterwards.
public final class SourceDocument {

  private final String address;
  private final byte[] bytes;
  private final Sha256 hash;

  /// A document at `address`, which names it in reports and decides whether it is known: a path
  /// relative to the folder that is ingested, or an absolute one.
  public SourceDocument(String address, byte[] bytes) {
    this.address = address;
    this.bytes = bytes;
    this.hash = Sha256.of(bytes);
  }

  /// Where it came from.
  public String address() {
    return address;
  }

  /// Its content; not a copy.
  public byte[] bytes() {
    return bytes;
  }

  /// The hash of its content.
  public Sha256 hash() {
    return hash;
  }
}
