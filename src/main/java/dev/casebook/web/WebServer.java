package dev.casebook.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/// The server: the routes behind a guarded door. Requests in flight are finished when it stops.
public final class WebServer implements AutoCloseable {

  private static final long LARGEST_BODY = 1024 * 1024;
  private static final int LARGEST_HEADER = 64 * 1024;
  private static final long STOP_MILLIS = 3_000;
  private static final long IDLE_MILLIS = 30_000;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /// Starts listening. Throws [WebException] where the port is taken or may not be had.
  public static WebServer start(ServerOptions options, Desks desks) {
    Guard guard = new Guard(options);
    Javalin javalin =
        Javalin.create(config -> {
          limits(config);
          config.concurrency.useVirtualThreads = false;
          config.startup.showJavalinBanner = false;
          config.startup.startupWatcherEnabled = false;
          guard.add(config.routes);
          new Routes(desks).add(config.routes);
          Assets.add(config.routes);
        });
    try {
      javalin.start(options.host(), options.port());
    } catch (RuntimeException e) {
      throw WebException.cannotListen(options, e);
    }
    return new WebServer(javalin);
  }

  private static void limits(JavalinConfig config) {
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(WebServer::limits);
    config.jetty.modifyServer(WebServer::graceful);
  }

  private static void limits(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setResponseHeaderSize(LARGEST_HEADER);
    http.setIdleTimeout(IDLE_MILLIS);
    http.setSendServerVersion(false);
  }

  private static void graceful(Server server) {
    server.setStopTimeout(STOP_MILLIS);
    server.insertHandler(new GracefulHandler());
  }

  /// The port that it listens on.
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (RuntimeException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    }
  }
}
