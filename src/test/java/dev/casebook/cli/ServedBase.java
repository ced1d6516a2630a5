package dev.casebook.cli;

import dev.casebook.web.ServerOptions;
import dev.casebook.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Some of the project's own cases in a temporary base, served on a free port of this machine.
public final class ServedBase implements AutoCloseable {

  private static @Nullable Path pattern;

  private final ScratchFolder folder;
  private final OpenBase base;
  private final WebServer server;

  private ServedBase(ScratchFolder folder, OpenBase base, WebServer server) {
    this.folder = folder;
    this.base = base;
    this.server = server;
  }

  /// Serves a base of [FewCases]. It is built once, since that takes longer than most tests, and
  /// copied for each that asks.
  public static ServedBase start() throws IOException {
    ScratchFolder folder = ScratchFolder.create();
    Folders.copy(built(), folder.path());
    OpenBase base = OpenBase.forWriting(folder.path(), Tools.load(), silent());
    WebServer server = WebServer.start(new ServerOptions("127.0.0.1", 0, null), base.desks());
    return new ServedBase(folder, base, server);
  }

  private static Console silent() {
    PrintStream silent =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(silent, silent, false);
  }

  private static synchronized Path built() throws IOException {
    Path made = pattern;
    if (made == null) {
      FewCases.folder();
      made = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "pattern");
      try (OpenBase base = OpenBase.forWriting(made, Tools.load(), silent())) {
        base.renew(silent());
        base.finish(silent());
      }
      pattern = made;
    }
    return made;
  }

  /// Where it listens, without a slash at the end.
  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /// How many cases it holds.
  public static int cases() {
    return FewCases.count();
  }

  @Override
  public void close() throws IOException {
    server.close();
    base.close();
    folder.close();
  }
}
