package dev.casebook.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.security.BasicAuthCredentials;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/// What every request must pass, and what every answer carries. A page of another site must not be
/// able to ask this server anything in the name of the person who runs it.
final class Guard {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final ServerOptions options;

  Guard(ServerOptions options) {
    this.options = options;
  }

  void add(RoutesConfig routes) {
    routes.before(Guard::headers);
    routes.before(this::check);
  }

  private void check(Context request) {
    String host = String.valueOf(request.header("Host"));
    String name = host.replaceFirst(":\\d+$", "");
    String token = options.token();
    if (token == null && !ServerOptions.loopback(name)) {
      throw new ForbiddenResponse(
          "This server answers for this machine only, not for " + name + ".");
    }
    if (token != null && !same(token, sent(request))) {
      request.header("WWW-Authenticate", "Basic realm=\"Casebook\", charset=\"UTF-8\"");
      throw new UnauthorizedResponse(
          "This server is open to others, so it wants its token: as password, or in X-Casebook-Token.");
    }
    if (!SAFE.contains(request.method().name())) {
      checkUnsafe(request, host);
    }
  }

  private static void checkUnsafe(Context request, String host) {
    if (!fromOwnPage(request, host)) {
      throw new ForbiddenResponse("Only this server's own pages may send something here.");
    }
    String type = String.valueOf(request.contentType());
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
      throw new HttpResponseException(415, "Send a plain form, not " + type + ".");
    }
  }

  private static boolean fromOwnPage(Context request, String host) {
    String site = request.header("Sec-Fetch-Site");
    if (site != null) {
      return OWN_SITE.contains(site);
    }
    String origin = request.header("Origin");
    return origin != null && origin.replaceFirst("^https?://", "").equals(host);
  }

  /// The token of a request: in its own header, or as the password of a browser; empty where there
  /// is none.
  private static String sent(Context request) {
    String header = request.header("X-Casebook-Token");
    if (header != null) {
      return header;
    }
    BasicAuthCredentials credentials = request.basicAuthCredentials();
    return credentials == null ? "" : credentials.getPassword();
  }

  private static boolean same(String wanted, String sent) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static void headers(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
  }
}
