package dev.casebook.ingest;

import dev.casebook.model.CaseId;
import dev.casebook.model.Sha256;
import dev.casebook.search.SearchEngine;
import dev.casebook.search.SearchIndex;
import dev.casebook.store.CaseStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Keeps the index what the store says. The store is the truth; the index knows which generation it
/// holds, is brought up to the store's from there, and is built again from nothing where it cannot
/// be used.
public final class IndexKeeper implements AutoCloseable {

  /// The folder of the index within that of the base.
  public static final String FOLDER = "lucene";

  private final CaseStore store;
  private final SearchEngine engine;

  private IndexKeeper(CaseStore store, SearchEngine engine) {
    this.store = store;
    this.engine = engine;
  }

  /// Opens the index of a base for writing and brings it up to the store: catches up after a crash,
  /// and builds it again where it is missing, damaged, of another schema or codebook, or ahead of
  /// the store (as after a restore).
  ///
  /// @param folder of the base
  /// @param notice is told, as a sentence, why the index had to be built again
  public static IndexKeeper open(Path folder, CaseStore store, Sha256 codebook, Notice notice) {
    Path place = folder.resolve(FOLDER);
    SearchEngine engine =
        switch (SearchIndex.open(place, codebook.hex(), true)) {
          case SearchIndex.Ready(SearchEngine ready) -> {
            if (ready.generation() <= store.generation()) {
              yield ready;
            }
            ready.close();
            notice.tell("The index is ahead of the store; building it again.");
            yield rebuilt(place, store, codebook);
          }
          case SearchIndex.Unusable(String reason) -> {
            notice.tell("Building the index: " + reason);
            yield rebuilt(place, store, codebook);
          }
        };
    IndexKeeper keeper = new IndexKeeper(store, engine);
    try {
      keeper.catchUp();
      keeper.commit();
      return keeper;
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  /// Builds the index of a base from nothing. Throws what [SearchIndex#build] throws.
  public static void rebuild(Path folder, CaseStore store, Sha256 codebook) {
    rebuilt(folder.resolve(FOLDER), store, codebook).close();
  }

  private static SearchEngine rebuilt(Path place, CaseStore store, Sha256 codebook) {
    return SearchIndex.build(place, codebook.hex(), store.all(), store.generation());
  }

  /// The engine that answers from the index.
  public SearchEngine engine() {
    return engine;
  }

  /// Shows the index everything that the store has committed since the generation that the index
  /// holds. What is committed meanwhile may be shown too, and is then shown again the next time.
  public synchronized void catchUp() {
    long held = engine.generation();
    long wanted = store.generation();
    if (held < wanted) {
      engine.apply(store.changedSince(held), store.removedSince(held), wanted);
    }
  }

  /// Makes durable what the index holds. Losing it would cost time, not data.
  public void commit() {
    engine.commit();
  }

  /// Compares an index with one that is built from the store now, in `scratch`.
  ///
  /// @return one sentence for each case that differs; empty where they are equal
  public static List<String> differences(
      CaseStore store, SearchEngine engine, Path scratch, Sha256 codebook) {
    try (SearchEngine fresh = rebuilt(scratch, store, codebook)) {
      return differences(engine.digest(), fresh.digest());
    }
  }

  private static List<String> differences(
      SortedMap<CaseId, Sha256> held, SortedMap<CaseId, Sha256> wanted) {
    Map<CaseId, String> found = new TreeMap<>();
    Stream.concat(held.keySet().stream(), wanted.keySet().stream())
        .filter(id -> !java.util.Objects.equals(held.get(id), wanted.get(id)))
        .forEach(id -> found.put(id, difference(id, held.containsKey(id), wanted.containsKey(id))));
    return List.copyOf(found.values());
  }

  private static String difference(CaseId id, boolean held, boolean wanted) {
    if (held && wanted) {
      return id + " is indexed with other content than the store holds.";
    }
    return held ? id + " is indexed but not stored." : id + " is stored but not indexed.";
  }

  @Override
  public void close() {
    engine.close();
  }
}
