package dev.casebook.web;

import org.jspecify.annotations.Nullable;

/// Where the server listens.
///
/// @param host an address of this machine; anything but loopback opens the base to others
/// @param port 0 takes any free one
/// @param token what every request must then send, as the password of HTTP Basic or in
///   `X-Casebook-Token`; may be null on loopback only
public record ServerOptions(String host, int port, @Nullable String token) {

  /// Throws [IllegalArgumentException] for a port outside 0..65535, and for an open host without a
  /// token.
  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port outside 0..65535: " + port);
    }
    if (token != null && token.isBlank()) {
      throw new IllegalArgumentException("the token is blank");
    }
    if (token == null && !loopback(host)) {
      throw new IllegalArgumentException("a host other than loopback needs a token");
    }
  }

  /// Whether a host is this machine talking to itself.
  public static boolean loopback(String host) {
    return host.equals("localhost")
        || host.equals("127.0.0.1")
        || host.equals("::1")
        || host.equals("[::1]");
  }
}
