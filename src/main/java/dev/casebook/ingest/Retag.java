package dev.casebook.ingest;

import dev.casebook.model.CaseId;
import dev.casebook.model.StoredCase;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Tags again what another tagger has tagged: cases that were ingested in haste, and all cases once
/// the codebook has changed. Documents are not read again, since what they said is in the store.
/// What is done is safe after every few cases, so a run that is stopped goes on where it was.
public final class Retag {

  /// So many cases make a commit, after which answers come from a new generation.
  private static final int BATCH = 32;

  private final CaseStore store;
  private final IndexKeeper index;
  private final CaseTagger tagger;
  private final KeptVectors vectors;
  private volatile boolean stopped;

  /// @param tagger one that asks `vectors` for its vectors
  public Retag(CaseStore store, IndexKeeper index, CaseTagger tagger, KeptVectors vectors) {
    this.store = store;
    this.index = index;
    this.tagger = tagger;
    this.vectors = vectors;
  }

  /// Tags every case that has other tags than this tagger's; our own cases first. Returns how many
  /// it has tagged, which are all of them unless it was stopped. Nobody else may ingest meanwhile.
  ///
  /// @param threads how many cases to tag at a time, at least 1
  /// @param progress told of each case once it is safe
  public int run(int threads, Progress progress) {
    List<CaseId> waiting = store.taggedOtherwise(tagger.hash());
    int done = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      while (done < waiting.size()) {
        List<CaseId> batch = waiting.subList(done, Math.min(waiting.size(), done + BATCH));
        List<CaseStore.Put> puts = tagged(workers, batch);
        if (stopped) {
          break;
        }
        store.apply(new CaseStore.Changes(puts, List.of()));
        vectors.keep();
        index.catchUp();
        for (CaseId id : batch) {
          progress.at(++done, waiting.size(), id.slug());
        }
      }
    }
    index.commit();
    return done;
  }

  /// Makes [#run] return as soon as the cases that are being tagged are done; these are not kept. A
  /// flag, and no interrupt, since an interrupt would close the files that the index is writing.
  public void stop() {
    stopped = true;
  }

  private List<CaseStore.Put> tagged(ExecutorService workers, List<CaseId> batch) {
    List<Future<Optional<CaseStore.Put>>> working =
        batch.stream().map(id -> workers.submit(() -> tagged(id))).toList();
    return working.stream().map(Retag::result).flatMap(Optional::stream).toList();
  }

  private Optional<CaseStore.Put> tagged(CaseId id) {
    return stopped ? Optional.empty() : store.find(id).map(this::tagged);
  }

  private CaseStore.Put tagged(StoredCase one) {
    return new CaseStore.Put(
        tagger.tag(one.tagged().parsed()), one.address(), one.hash(), tagger.hash());
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A case could not be tagged: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("tagging was interrupted", e);
    }
  }
}
