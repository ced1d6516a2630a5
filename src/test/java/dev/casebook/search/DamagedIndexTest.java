package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to the files, opening the index never gives an engine that answers wrongly.
class DamagedIndexTest {

  @TempDir Path base;
  private Path folder;
  private List<Path> files;

  @BeforeEach
  void build() throws IOException {
    folder = base.resolve("lucene");
    try (SearchEngine engine =
        SearchIndex.build(folder, SmallBase.CODEBOOK, SmallBase.cases(), 7)) {
      engine.apply(List.of(CaseBuilder.of("late", "Late").build()), List.of(), 8);
      engine.apply(List.of(), List.of(new CaseId("aldi")), 9);
    }
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
  }

  private void mustBeUnusable(String what) {
    for (boolean writable : new boolean[] {true, false}) {
      SearchIndex.Opening opening = SearchIndex.open(folder, SmallBase.CODEBOOK, writable);
      if (opening instanceof SearchIndex.Ready(SearchEngine engine)) {
        engine.close();
      }
      assertThat(opening)
          .as(what)
          .isInstanceOfSatisfying(
              SearchIndex.Unusable.class,
              unusable -> assertThat(unusable.reason()).contains(folder.toString()));
    }
  }

  @Test
  void anUndamagedIndexOpens() {
    SearchIndex.Opening opening = SearchIndex.open(folder, SmallBase.CODEBOOK, true);
    assertThat(opening).isInstanceOf(SearchIndex.Ready.class);
    ((SearchIndex.Ready) opening).engine().close();
  }

  @Test
  void flippedBytesAreNoticedAnywhere() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      int[] places =
          sound.length <= 600
              ? random.ints(60, 0, sound.length).distinct().toArray()
              : random.ints(100, 0, sound.length).distinct().toArray();
      for (int place : places) {
        byte[] damaged = sound.clone();
        damaged[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        mustBeUnusable("seed " + seed + ": " + file.getFileName() + " flipped at " + place);
      }
      Files.write(file, sound);
    }
  }

  @Test
  void filesCutShortAreNoticed() throws IOException {
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, sound.length / 2, sound.length - 1}) {
        Files.write(file, Arrays.copyOf(sound, length));
        mustBeUnusable(file.getFileName() + " cut to " + length);
      }
      Files.write(file, Arrays.copyOf(sound, sound.length + 1));
      mustBeUnusable(file.getFileName() + " with a byte too many");
      Files.write(file, sound);
    }
  }

  @Test
  void missingFilesAreNoticed() throws IOException {
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      Files.delete(file);
      mustBeUnusable(file.getFileName() + " deleted");
      Files.write(file, sound);
    }
  }

  @Test
  void filesSwappedForOneAnotherAreNoticed() throws IOException {
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      for (Path other : files) {
        byte[] bytes = Files.readAllBytes(other);
        if (!Arrays.equals(bytes, sound)) {
          Files.write(file, bytes);
          mustBeUnusable(file.getFileName() + " is really " + other.getFileName());
        }
      }
      Files.write(file, sound);
    }
  }

  @Test
  void aDamagedIndexCanBeRebuiltInItsPlace() throws IOException {
    Files.write(files.getFirst(), new byte[0]);
    try (SearchEngine engine =
        SearchIndex.build(folder, SmallBase.CODEBOOK, SmallBase.cases(), 9)) {
      assertThat(engine.digest()).hasSize(7);
    }
  }
}
