package dev.casebook.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/// Measures the CPU time of questions, one after the other on the calling thread.
public final class SpeedBench {

  private static final double NANOS_IN_A_MILLI = 1e6;

  private final int warmUp;
  private final int rounds;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /// One question, asked for its cost alone.
  ///
  /// @param <E> what asking may throw
  @FunctionalInterface
  public interface Question<E extends Exception> {
    /// Asks it and waits for the answer.
    void ask() throws E;
  }

  /// What some questions cost, in milliseconds of CPU time.
  ///
  /// @param what was asked
  /// @param questions how many were measured
  /// @param median half took no longer
  /// @param p95 19 in 20 took no longer
  /// @param p99 99 in 100 took no longer
  public record Cost(String what, int questions, double median, double p95, double p99) {}

  /// @param warmUp how often all questions are asked before anything is measured
  /// @param rounds how often each is measured, at least once
  public SpeedBench(int warmUp, int rounds) {
    if (warmUp < 0 || rounds < 1) {
      throw new IllegalArgumentException("nothing to measure");
    }
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  /// Measures questions of one kind; at least one. Passes on what asking throws.
  public <E extends Exception> Cost measure(String what, List<Question<E>> questions) throws E {
    for (int i = 0; i < warmUp; i++) {
      for (Question<E> question : questions) {
        question.ask();
      }
    }
    double[] costs = new double[questions.size() * rounds];
    int at = 0;
    for (int i = 0; i < rounds; i++) {
      for (Question<E> question : questions) {
        long before = threads.getCurrentThreadCpuTime();
        question.ask();
        costs[at++] = (threads.getCurrentThreadCpuTime() - before) / NANOS_IN_A_MILLI;
      }
    }
    Arrays.sort(costs);
    return new Cost(
        what, costs.length, quantile(costs, 0.5), quantile(costs, 0.95), quantile(costs, 0.99));
  }

  private static double quantile(double[] sorted, double q) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(q * (sorted.length - 1)))];
  }
}
