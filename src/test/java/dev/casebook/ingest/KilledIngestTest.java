package dev.casebook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.SampleCase;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.Codebook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledIngestTest {

  private static final int KILLS = 30;
  private static final int FILES = 60;

  @TempDir private Path temp;

  @Test
  void nothingAcknowledgedIsLostAndTheIndexEqualsARebuild()
      throws IOException, InterruptedException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Path folder = temp.resolve("cases");
    Path base = temp.resolve("base");
    for (int kill = 0; kill < KILLS; kill++) {
      for (int i = 0; i < FILES; i++) {
        SampleCase.write(
            folder,
            "works-" + i,
            "Pumps of round " + (char) (97 + (i % 3 == 0 ? kill % 26 : 0)) + words(random) + ".");
      }
      List<String> safe = killed(base, folder, random.nextInt(400));
      check(base, safe, temp.resolve("scratch-" + kill));
    }
  }

  /// Words without figures, so that the file keeps the rules.
  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      words.append(' ').append((char) ('a' + random.nextInt(26)));
    }
    return words.toString();
  }

  /// Runs an ingest in a process of its own, kills it a while after it has opened the base, and
  /// returns what it had acknowledged.
  private static List<String> killed(Path base, Path folder, int millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestProcess.class.getName(),
                base.toString(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> safe = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String opened = lines.readLine();
      assertThat(opened).isEqualTo("opened");
      Thread killer = new Thread(() -> killAfter(process, millis));
      killer.start();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith(".md")) {
          safe.add(line);
        }
      }
      killer.join();
    }
    process.waitFor();
    return safe;
  }

  private static void killAfter(Process process, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.toHandle().destroyForcibly();
  }

  private static void check(Path base, List<String> safe, Path scratch) {
    Codebook codebook = Codebook.load();
    try (CaseStore store = CaseStore.openForWriting(base);
        IndexKeeper index = IndexKeeper.open(base, store, codebook.hash(), sentence -> {})) {
      assertThat(store.integrity()).isEmpty();
      assertThat(store.known("").keySet()).containsAll(safe);
      assertThat(index.engine().generation()).isEqualTo(store.generation());
      assertThat(IndexKeeper.differences(store, index.engine(), scratch, codebook.hash()))
          .isEmpty();
    }
  }
}
