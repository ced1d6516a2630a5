package dev.casebook.search;

import dev.casebook.model.CaseId;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The engine over an index in a folder. Changes are serialised; reading goes on beside them.
final class LuceneEngine implements SearchEngine {

  private final IndexFolder folder;
  private final Directory directory;
  private final Snapshots snapshots;
  private final @Nullable CaseWriter writer;
  private final Tokens tokens = new Tokens();
  private final QueryParser parser = new QueryParser(tokens);
  private final Timing timing;
  private IndexStamp stamp;
  private boolean closed;

  private LuceneEngine(Parts parts, Timing timing) {
    this.folder = parts.folder;
    this.directory = parts.directory;
    this.snapshots = parts.snapshots;
    this.writer = parts.writer;
    this.stamp = parts.stamp;
    this.timing = timing;
  }

  /// What an engine is made of.
  private record Parts(
      IndexFolder folder,
      Directory directory,
      Snapshots snapshots,
      @Nullable CaseWriter writer,
      IndexStamp stamp) {}

  /// An engine that writes; closes the directory when closed.
  static LuceneEngine writing(IndexFolder folder, Directory directory, IndexStamp stamp)
      throws IOException {
    CaseWriter writer = CaseWriter.append(directory);
    Snapshots snapshots = Snapshots.of(writer, stamp.generation());
    return new LuceneEngine(
        new Parts(folder, directory, snapshots, writer, stamp), Timing.ONE_SECOND);
  }

  /// An engine that only reads; closes the directory when closed.
  static LuceneEngine reading(IndexFolder folder, Directory directory, IndexStamp stamp)
      throws IOException {
    Snapshots snapshots = Snapshots.of(directory, stamp.generation());
    return new LuceneEngine(
        new Parts(folder, directory, snapshots, null, stamp), Timing.ONE_SECOND);
  }

  /// The same engine with other limits of time; only one of the two may be closed.
  LuceneEngine with(Timing other) {
    return new LuceneEngine(new Parts(folder, directory, snapshots, writer, stamp), other);
  }

  @Override
  public SearchResult search(SearchRequest request) throws InvalidRequest {
    PlannedSearch planned = PlannedSearch.of(request, parser);
    return snapshots.ask(
        folder,
        snapshot -> {
          TimedSearcher searcher = new TimedSearcher(snapshot, timing.begin());
          Corrections corrections = new Corrections(searcher, parser);
          return new Search(searcher, planned, tokens, corrections).result();
        });
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) {
    return snapshots.ask(folder, snapshot -> new Suggester(snapshot, tokens).of(typed, limit));
  }

  @Override
  public long generation() {
    return snapshots.ask(folder, Snapshot::generation);
  }

  @Override
  public synchronized void apply(List<StoredCase> changed, List<CaseId> removed, long generation) {
    CaseWriter open = openWriter();
    try {
      for (StoredCase stored : changed) {
        open.put(stored);
      }
      for (CaseId id : removed) {
        open.remove(id);
      }
      snapshots.renew(generation);
      stamp = IndexStamp.now(stamp.codebook(), generation);
    } catch (IOException | AlreadyClosedException e) {
      throw failure("could not take in generation " + generation, e);
    }
  }

  @Override
  public synchronized void commit() {
    CaseWriter open = openWriter();
    try {
      open.commit(stamp);
      snapshots.renew(stamp.generation());
    } catch (IOException | AlreadyClosedException e) {
      throw failure("could not be made safe", e);
    }
  }

  private CaseWriter openWriter() {
    if (closed) {
      throw new SearchException("The index in " + folder.path() + " is closed.");
    }
    if (writer == null) {
      throw new IllegalStateException("The index in " + folder.path() + " was opened for reading.");
    }
    return writer;
  }

  private SearchException failure(String what, Throwable e) {
    return new SearchException("The index in " + folder.path() + " " + what + ".", e);
  }

  @Override
  public SortedMap<CaseId, Sha256> digest() {
    return snapshots.ask(folder, snapshot -> IndexDigest.of(snapshot.getIndexReader()));
  }

  @Override
  public boolean writable() {
    return writer != null;
  }

  @Override
  public String health() {
    return snapshots.ask(
        folder,
        snapshot ->
            "%d cases, %d KB on disk, vector instructions (SIMD) %s"
                .formatted(
                    snapshot.getIndexReader().numDocs(),
                    (folder.size() + 1023) / 1024,
                    Simd.isOn() ? "on" : "off"));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      snapshots.close();
      if (writer != null) {
        writer.commit(stamp);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw failure("could not be made safe on closing", e);
    } finally {
      release();
    }
  }

  private void release() {
    try {
      IOUtils.close(writer, directory);
    } catch (IOException e) {
      throw failure("could not be closed", e);
    }
  }
}
