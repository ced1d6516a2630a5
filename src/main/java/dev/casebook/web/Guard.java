package dev.casebook.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
    routes.before(this::check);
    routes.before(Guard::headers);
  }

  private void check(Context request) {
    String host = request.header("Host");
    String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
    if (!ServerOptions.loopback(name) && !name.equals(options.host())) {
      throw new ForbiddenResponse(
          "This server answers for " + options.host() + " only, not for " + name + ".");
    }
    if (!SAFE.contains(request.method().name()) && !fromOwnPage(request, String.valueOf(host))) {
      throw new ForbiddenResponse("Only this server's own pages may change anything here.");
    }
    String token = options.token();
    if (token != null && !same(token, sent(request))) {
      throw new ForbiddenResponse(
          "This server is open to others, so it wants its token: add ?token=... or X-Casebook-Token.");
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

  private static String sent(Context request) {
    String header = request.header("X-Casebook-Token");
    String parameter = request.queryParam("token");
    return header != null ? header : String.valueOf(parameter);
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
