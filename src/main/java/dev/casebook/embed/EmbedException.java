package dev.casebook.embed;

import org.jspecify.annotations.Nullable;

/// Says that the sentence model could not be loaded or run: a damaged installation, or a kind of
/// machine that its native code was not built for.
public final class EmbedException extends RuntimeException {

  EmbedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
