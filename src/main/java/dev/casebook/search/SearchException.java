package dev.casebook.search;

/// The index cannot do its work: the message names the folder, the finding and the way out.
public final class SearchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SearchException(String message, Throwable cause) {
    super(message, cause);
  }

  SearchException(String message) {
    super(message);
  }
}
