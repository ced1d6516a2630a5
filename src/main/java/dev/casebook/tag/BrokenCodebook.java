package dev.casebook.tag;

/// The codebook that came with the program cannot be read: a fault in the build, not in anyone's
/// data. The message quotes the line and says what was expected.
public final class BrokenCodebook extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenCodebook(String message) {
    super(message);
  }

  BrokenCodebook(String message, Throwable cause) {
    super(message, cause);
  }
}
