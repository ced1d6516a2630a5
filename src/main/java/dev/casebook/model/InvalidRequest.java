package dev.casebook.model;

/// A request that cannot be carried out as it was made: status 400 on the web, exit 2 on the
/// command line. The one checked exception of the house, since whoever asks must say what to do
/// about it.
public final class InvalidRequest extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String hint;

  /// @param field which part of the request, such as `q` or `weight`
  /// @param message what is wrong with it, naming the place
  /// @param hint the way out
  public InvalidRequest(String field, String message, String hint) {
    super(message);
    this.field = field;
    this.hint = hint;
  }

  /// Which part of the request is wrong.
  public String field() {
    return field;
  }

  /// What is wrong with it, naming the place.
  public String finding() {
    return String.valueOf(getMessage());
  }

  /// The way out.
  public String hint() {
    return hint;
  }
}
