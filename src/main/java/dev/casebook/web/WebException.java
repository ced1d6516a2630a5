package dev.casebook.web;

/// The server cannot do its work.
public final class WebException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private WebException(String message, Throwable cause) {
    super(message, cause);
  }

  static WebException cannotListen(ServerOptions options, Throwable cause) {
    return new WebException(
        "Port %d on %s cannot be listened on: it is taken, or not allowed. Choose another with --port, or stop what uses it."
            .formatted(options.port(), options.host()),
        cause);
  }

  static WebException missing(String resource) {
    return new WebException(
        "The build lacks " + resource + ". Build again: mvn package.",
        new IllegalStateException(resource));
  }
}
