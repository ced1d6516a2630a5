package dev.casebook.store;

import dev.casebook.store.CaseStore.Changes;
import dev.casebook.store.CaseStore.Put;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Another process that has a base open for writing, to be killed at any moment.
final class Child implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /// Starts a Java with the class path of this one.
  ///
  /// @param task `hold` opens the base, says so and waits; `write` commits without end and prints
  ///   each generation once it is acknowledged
  static Child start(String task, Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            task,
            folder.toString());
    return new Child(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  long pid() {
    return process.pid();
  }

  /// The next line that it prints; null once there is none.
  @Nullable String line() throws IOException {
    return out.readLine();
  }

  /// Ends it at once, whatever it is at. What it has printed can still be read: that is why this
  /// goes by the handle, since the process itself would close its streams.
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// The documents that the commit with this generation stores; each address is the slug too.
  static List<String> stored(long generation) {
    return LongStream.range(0, 4).mapToObj(i -> slug(generation * 7 + i * 3)).toList();
  }

  /// The document that the commit with this generation removes, if it is there.
  static String removed(long generation) {
    return slug(generation * 7 + 1);
  }

  private static String slug(long number) {
    return "case-" + number % 40;
  }

  /// A case as the commit with this generation writes it.
  static Put written(String slug, long generation) {
    return Cases.put(Cases.small(slug, ("Written by " + generation + ". ").repeat(200)), slug);
  }

  private static Changes changes(long generation) {
    List<Put> puts = stored(generation).stream().map(slug -> written(slug, generation)).toList();
    return new Changes(puts, List.of(removed(generation)));
  }

  /// The other process.
  public static void main(String[] args) throws InterruptedException {
    try (CaseStore store = CaseStore.openForWriting(Path.of(args[1]))) {
      if (args[0].equals("hold")) {
        System.out.println("held");
        Thread.sleep(60_000);
      }
      for (long next = store.generation() + 1; next < 100_000; next++) {
        System.out.println(store.apply(changes(next)).generation());
      }
    } catch (StoreLocked locked) {
      System.out.println("locked " + locked.getMessage());
    }
  }
}
