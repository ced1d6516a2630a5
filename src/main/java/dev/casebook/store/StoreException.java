package dev.casebook.store;

/// The store cannot do its work: the message names the file, the finding and the way out.
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
