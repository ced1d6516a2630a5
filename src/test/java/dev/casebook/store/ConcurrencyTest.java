package dev.casebook.store;

import static dev.casebook.store.Cases.put;
import static dev.casebook.store.Cases.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.StoredCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

  private static final int READERS = 8;
  private static final int COMMITS = 60;

  @TempDir Path folder;

  @Test
  void manyReadersSeeWholeCommitsWhileOneWrites() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    try (CaseStore store = CaseStore.openForWriting(folder);
        ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      commit(store, 1);
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(threads.submit(() -> readWhile(writing, store)));
      }
      for (int n = 2; n <= COMMITS; n++) {
        commit(store, n);
      }
      writing.set(false);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
      assertThat(store.generation()).isEqualTo(COMMITS);
    }
  }

  private static void commit(CaseStore store, int n) {
    List<CaseStore.Put> puts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      puts.add(put(small("case-" + i, "Commit " + n), i + ".md"));
    }
    store.apply(new CaseStore.Changes(puts, List.of()));
  }

  private static int readWhile(AtomicBoolean writing, CaseStore store) {
    int reads = 0;
    do {
      List<StoredCase> all = store.all();
      assertThat(all).hasSize(10);
      assertThat(all.stream().map(StoredCase::generation).distinct()).hasSize(1);
      assertThat(all.stream().map(c -> c.tagged().parsed().sections()).distinct()).hasSize(1);
      reads++;
    } while (writing.get());
    return reads;
  }

  @Test
  void severalThreadsMayWriteAndEachChangeIsACommitOfItsOwn() throws Exception {
    try (CaseStore store = CaseStore.openForWriting(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Long>> generations = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        CaseStore.Changes changes = Cases.puts(put(small("case-" + i, "x"), i + ".md"));
        generations.add(threads.submit(() -> store.apply(changes).generation()));
      }
      List<Long> told = new ArrayList<>();
      for (Future<Long> generation : generations) {
        told.add(generation.get());
      }
      assertThat(told).doesNotHaveDuplicates().hasSize(20);
      assertThat(store.generation()).isEqualTo(20);
    }
  }

  @Test
  void theLogIsFoldedIntoTheDatabaseOnRequest() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      commit(store, 1);
      store.all();
      assertThat(folder.resolve("casebook.db-wal").toFile()).isNotEmpty();
      store.checkpoint();
      assertThat(folder.resolve("casebook.db-wal").toFile()).isEmpty();
      assertThat(store.all()).hasSize(10);
    }
  }
}
