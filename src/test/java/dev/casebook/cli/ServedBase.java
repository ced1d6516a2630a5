package dev.casebook.cli;

import dev.casebook.web.ServerOptions;
import dev.casebook.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The project's own cases in a temporary base, served on a free port of this machine.
public final class ServedBase implements AutoCloseable {

  private final ScratchFolder folder;
  private final OpenBase base;
  private final WebServer server;

  private ServedBase(ScratchFolder folder, OpenBase base, WebServer server) {
    this.folder = folder;
    this.base = base;
    this.server = server;
  }

  /// Builds the base and serves it.
  public static ServedBase start() throws IOException {
    ScratchFolder folder = ScratchFolder.create();
    Tools tools = Tools.load();
    PrintStream silent =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(silent, silent, false);
    OpenBase base = OpenBase.forWriting(folder.path(), tools, console);
    base.renew(console);
    WebServer server = WebServer.start(new ServerOptions("127.0.0.1", 0, null), base.desks());
    return new ServedBase(folder, base, server);
  }

  /// Where it listens, without a slash at the end.
  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /// How many case files the project has.
  public static long caseFiles() throws IOException {
    try (var files = Files.list(Path.of("corpus/cases"))) {
      return files.filter(f -> f.toString().endsWith(".md")).count();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    base.close();
    folder.close();
  }
}
