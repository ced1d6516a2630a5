package dev.casebook.cli;

import java.nio.file.Path;

/// Tries to serve on a port, for a test that knows it to be taken.
public final class PortInUse {

  private PortInUse() {}

  /// What the command says; it must end by itself.
  public static String start(int port) {
    try (ScratchFolder folder = ScratchFolder.create()) {
      FewCases.folder();
      Path base = folder.path().resolve("base");
      Runner.Result result = Runner.run("serve", "--port", port, "--base", base);
      return result.code() == 1 ? result.err() : "exit " + result.code();
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }
}
