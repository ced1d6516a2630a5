package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedIndexTest {

  @TempDir private Path folder;
  private Path index;

  @BeforeEach
  void build() {
    index = folder.resolve("lucene");
    var one = Cases.of("one", "One", "It makes one thing and makes it well.").stored();
    SearchIndex.build(index, "book", List.of(one), 7).close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(index)) {
      return all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
    }
  }

  private void assertUnusable(String what) {
    SearchIndex.Opening opening = SearchIndex.open(index, "book", false);
    if (opening instanceof SearchIndex.Ready(SearchEngine engine)) {
      engine.close();
    }
    assertThat(opening).as(what).isInstanceOf(SearchIndex.Unusable.class);
  }

  @Test
  void aSoundIndexOpensWithItsGeneration() {
    assertThat(SearchIndex.open(index, "book", false))
        .isInstanceOfSatisfying(
            SearchIndex.Ready.class,
            ready -> {
              assertThat(ready.engine().generation()).isEqualTo(7);
              ready.engine().close();
            });
  }

  @Test
  void anIndexOfAnotherCodebookIsNotUsed() {
    assertThat(SearchIndex.open(index, "other", false))
        .isEqualTo(new SearchIndex.Unusable("Its cases were tagged by another codebook."));
  }

  @Test
  void aMissingIndexIsNotUsed() {
    assertThat(SearchIndex.open(folder.resolve("none"), "book", true))
        .isInstanceOf(SearchIndex.Unusable.class);
  }

  @Test
  void aFlippedByteInAnyFileIsFound() throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      for (int i = 0; i < 20; i++) {
        byte[] damaged = sound.clone();
        int at = random.nextInt(damaged.length);
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertUnusable(file.getFileName() + " at " + at);
      }
      Files.write(file, sound);
    }
  }

  @Test
  void aTruncatedOrDeletedFileIsFound() throws IOException {
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, sound.length / 2, sound.length - 1}) {
        Files.write(file, java.util.Arrays.copyOf(sound, length));
        assertUnusable(file.getFileName() + " cut to " + length);
      }
      Files.delete(file);
      assertUnusable(file.getFileName() + " deleted");
      Files.write(file, sound);
    }
  }
}
