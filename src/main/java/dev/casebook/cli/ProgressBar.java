package dev.casebook.cli;

import dev.casebook.ingest.Progress;

/// A line on the terminal that is written over as work goes on: what, a bar, how many of how many.
/// Drawn at most every 50 ms, and only where somebody watches.
final class ProgressBar implements Progress {

  private static final int WIDTH = 30;
  private static final long PAUSE_NANOS = 50_000_000;

  private final Console console;
  private final String title;
  private long drawn;

  ProgressBar(Console console, String title) {
    this.console = console;
    this.title = title;
  }

  @Override
  public void at(int done, int of, String what) {
    long now = System.nanoTime();
    boolean last = done >= of;
    if (!console.terminal() || (!last && now - drawn < PAUSE_NANOS)) {
      return;
    }
    drawn = now;
    int full = of == 0 ? WIDTH : (int) ((long) done * WIDTH / of);
    String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
    console.err().print("\r" + title + " [" + bar + "] " + done + " of " + of + (last ? "\n" : ""));
    console.err().flush();
  }
}
