package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import dev.casebook.web.ServerOptions;
import dev.casebook.web.WebServer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `casebook serve`: builds or renews the base, then serves pages and JSON until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Builds or renews the base from corpus/, then serves pages and JSON.")
final class ServeCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final BaseOption base = new BaseOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "The port to listen on; 7070 unless given, 0 for any free one.")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on; 127.0.0.1 unless given. Any that is not loopback needs a token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "What requests must send where the host is not loopback.")
  private @Nullable String token;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest, InterruptedException {
    ServerOptions options = options();
    Tools tools = Tools.load();
    CountDownLatch closed = new CountDownLatch(1);
    try (OpenBase open = OpenBase.forWriting(base.folder(), tools, console)) {
      Reports.print(open.renew(console), console);
      try (WebServer server = WebServer.start(options, open.desks());
          BackgroundTagging tagging = new BackgroundTagging(open.retag(), console)) {
        console.message(
            "Casebook is served on http://"
                + shown()
                + ":"
                + server.port()
                + "/ - stop it with Ctrl-C.");
        tagging.start();
        untilStopped(closed);
      }
    } finally {
      closed.countDown();
    }
    return 0;
  }

  /// The host as an address has it: IPv6 in brackets.
  private String shown() {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  private ServerOptions options() throws InvalidRequest {
    if (port < 0 || port > 65_535) {
      throw new InvalidRequest(
          "--port", "must be 0 to 65535, not " + port + ".", "Choose a number in that range.");
    }
    try {
      return new ServerOptions(host, port, token);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequest(
          "serve",
          e.getMessage() + ".",
          "A host other than 127.0.0.1 opens the base to others: give --token too.");
    }
  }

  /// Waits for the signal to stop. The program then ends only when `closed` says that all is
  /// closed.
  private static void untilStopped(CountDownLatch closed) throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> letGo(stop, closed)));
    stop.await();
  }

  private static void letGo(CountDownLatch stop, CountDownLatch closed) {
    stop.countDown();
    try {
      closed.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
