package dev.casebook.cli;

import dev.casebook.ingest.Progress;
import dev.casebook.ingest.Retag;

/// Gives cases their best tags while pages are served: on all cores but one, which stays with the
/// readers.
final class BackgroundTagging implements AutoCloseable {

  private final Retag retag;
  private final Console console;
  private final Thread thread;

  /// Nothing happens before [#start].
  BackgroundTagging(Retag retag, Console console) {
    this.retag = retag;
    this.console = console;
    thread = Thread.ofPlatform().name("tagging").daemon().unstarted(this::run);
  }

  /// Tags what has provisional tags; ends by itself, and tells the console how.
  void start() {
    thread.start();
  }

  private void run() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    try {
      int done = retag.run(threads, Progress.SILENT);
      if (done > 0) {
        console.message("The sentence model has read " + done + " cases.");
      }
    } catch (RuntimeException e) {
      console.message("Some tags stay provisional. " + e.getMessage());
    }
  }

  /// Stops after the cases at work, which are tagged the next time.
  @Override
  public void close() {
    retag.stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
