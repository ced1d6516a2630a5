package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

  private static final int KILLS = 8;
  private static final int LONGEST_LIFE_MS = 300;

  @TempDir Path folder;

  @Test
  void whateverWasAcknowledgedOutlivesAKill() throws IOException, InterruptedException {
    long seed = new Random().nextLong();
    System.out.println("CrashTest seed " + seed);
    Random random = new Random(seed);
    long acknowledged = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      acknowledged = Math.max(acknowledged, lastAcknowledged(random.nextInt(LONGEST_LIFE_MS)));
      try (CaseStore store = CaseStore.openForReading(folder)) {
        verify(store, acknowledged);
      }
    }
    System.out.println("CrashTest: " + acknowledged + " commits, " + KILLS + " kills");
    assertThat(acknowledged).as("commits, seed %d", seed).isPositive();
  }

  /// Lets a child write for a while after its first commit, kills it, and tells what it said last.
  private long lastAcknowledged(int life) throws IOException, InterruptedException {
    try (Child child = Child.start("write", folder)) {
      String line = child.line();
      Thread.sleep(life);
      child.kill();
      long last = 0;
      for (; line != null; line = child.line()) {
        last = Long.parseLong(line);
      }
      return last;
    }
  }

  private static void verify(CaseStore store, long acknowledged) {
    long generation = store.generation();
    assertThat(generation).isBetween(acknowledged, acknowledged + 1);
    Map<String, Long> held = new TreeMap<>();
    for (StoredCase one : store.all()) {
      held.put(one.address(), one.generation());
      CaseStore.Put written = Child.written(one.id().slug(), one.generation());
      assertThat(one)
          .isEqualTo(
              new StoredCase(
                  written.tagged(), written.address(), written.hash(), one.generation()));
    }
    assertThat(held).isEqualTo(expected(generation));
    assertThat(store.integrity()).isEmpty();
  }

  /// What a base must hold after so many commits: which generation each address is of.
  private static Map<String, Long> expected(long generations) {
    Map<String, Long> expected = new TreeMap<>();
    for (long generation = 1; generation <= generations; generation++) {
      expected.remove(Child.removed(generation));
      for (String address : Child.stored(generation)) {
        expected.put(address, generation);
      }
    }
    return expected;
  }
}
