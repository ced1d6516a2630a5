package dev.casebook.embed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Puts native code where it is loaded from, and keeps it there for the next start.
final class Natives {

  private static final List<String> RUNTIME = List.of("onnxruntime", "onnxruntime4j_jni");

  private Natives() {}

  /// Unpacks ONNX Runtime into `folder` where it does not lie there yet, and tells it and the
  /// tokenizer to look there. On a machine that the jar has no code for, the runtime is left to
  /// find its own.
  ///
  /// Throws [IOException] where the folder cannot be written.
  static void prepare(Path folder) throws IOException {
    // The tokenizer's library asks its makers for news unless told not to; nothing leaves this
    // machine.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("DJL_CACHE_DIR", folder.toAbsolutePath().toString());
    Files.createDirectories(folder);
    boolean all = true;
    for (String name : RUNTIME) {
      all &= unpack(System.mapLibraryName(name), folder);
    }
    if (all) {
      System.setProperty("onnxruntime.native.path", folder.toAbsolutePath().toString());
    }
  }

  private static boolean unpack(String library, Path folder) throws IOException {
    URL packed = Natives.class.getResource("/ai/onnxruntime/native/" + platform() + "/" + library);
    if (packed == null) {
      return false;
    }
    URLConnection opened = packed.openConnection();
    Path target = folder.resolve(library);
    // Another version of the library is of another size.
    if (!Files.exists(target) || Files.size(target) != opened.getContentLengthLong()) {
      Path half = Files.createTempFile(folder, library, ".half");
      try (InputStream in = opened.getInputStream()) {
        Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return true;
  }

  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    return system + (arch.contains("aarch64") ? "-aarch64" : "-x64");
  }
}
