package dev.casebook.ingest;

import dev.casebook.model.Problem;
import dev.casebook.store.CaseStore;
import java.util.ArrayList;
import java.util.List;

/// Documents on their way into the store, committed a few at a time: often enough that a long run
/// loses little when it is stopped, seldom enough that it does not wait for the disk after each.
final class Batch {

  private static final int FULL = 16;

  private final CaseStore store;
  private final IndexKeeper index;
  private final List<CaseStore.Put> puts = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<Outcome> pending = new ArrayList<>();

  Batch(CaseStore store, IndexKeeper index) {
    this.store = store;
    this.index = index;
  }

  void put(CaseStore.Put put, Outcome outcome) {
    puts.add(put);
    pending.add(outcome);
  }

  /// Goes with the first documents that are committed, so that a file may move to another address
  /// and keep its slug.
  void remove(String address) {
    removed.add(address);
  }

  /// An outcome that changes nothing, kept in its place among the others.
  void note(Outcome outcome) {
    pending.add(outcome);
  }

  boolean isFull() {
    return pending.size() >= FULL;
  }

  /// Commits what has gathered and returns its outcomes, in order: from here on they are safe.
  /// Those that the store refused have become failures.
  List<Outcome> flush() {
    List<Outcome> outcomes = new ArrayList<>(pending);
    if (!puts.isEmpty() || !removed.isEmpty()) {
      CaseStore.Applied applied = store.apply(new CaseStore.Changes(puts, removed));
      applied.rejected().forEach(rejection -> fail(outcomes, rejection));
      index.catchUp();
    }
    discard();
    return outcomes;
  }

  /// Forgets what has gathered, and returns what its outcomes would have been.
  List<Outcome> discard() {
    List<Outcome> outcomes = new ArrayList<>(pending);
    puts.clear();
    removed.clear();
    pending.clear();
    return outcomes;
  }

  private static void fail(List<Outcome> outcomes, CaseStore.Rejection rejection) {
    outcomes.replaceAll(outcome ->
        outcome.address().equals(rejection.address())
            ? new Outcome.Failed(rejection.address(), List.of(rejection.problem()))
            : outcome);
  }

  /// Why a document failed before it came here.
  static Outcome.Failed failed(String address, String finding, String wayOut) {
    return new Outcome.Failed(address, List.of(new Problem(address, finding, wayOut)));
  }
}
