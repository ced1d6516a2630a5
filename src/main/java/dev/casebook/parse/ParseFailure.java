package dev.casebook.parse;

/// Something is wrong with the program itself, such as a resource that its jar should hold: never
/// with a document, whose faults are values.
public final class ParseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// A failure that names the resource and what was expected of it.
  ParseFailure(String message) {
    super(message);
  }

  /// The same with the cause below it.
  ParseFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
