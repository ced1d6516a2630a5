package dev.casebook.store;

/// Another writer holds the base.
public final class StoreLocked extends StoreException {

  private static final long serialVersionUID = 1L;

  StoreLocked(String message) {
    super(message);
  }
}
