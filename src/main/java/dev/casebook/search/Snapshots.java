package dev.casebook.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// Hands out the newest snapshot of an index. A snapshot stays whole as long as someone reads it,
/// whatever is written meanwhile, and nobody waits for the writer.
final class Snapshots implements Closeable {

  private final SearcherManager manager;
  private final AtomicLong generation;

  private Snapshots(SearcherManager manager, AtomicLong generation) {
    this.manager = manager;
    this.generation = generation;
  }

  /// Snapshots of what a writer has taken in, committed or not.
  static Snapshots of(CaseWriter writer, long generation) throws IOException {
    AtomicLong newest = new AtomicLong(generation);
    return new Snapshots(new SearcherManager(writer.lucene(), factory(newest)), newest);
  }

  /// The snapshot of what is committed.
  static Snapshots of(Directory directory, long generation) throws IOException {
    AtomicLong newest = new AtomicLong(generation);
    return new Snapshots(new SearcherManager(directory, factory(newest)), newest);
  }

  private static SearcherFactory factory(AtomicLong newest) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        return new Snapshot(reader, newest.get());
      }
    };
  }

  /// A question to a snapshot.
  @FunctionalInterface
  interface Question<T> {
    /// Must keep nothing of the snapshot.
    T answer(Snapshot snapshot) throws IOException;
  }

  /// Answers a question from the newest snapshot.
  ///
  /// @param folder for the message, where the files fail or the engine is closed
  <T> T ask(IndexFolder folder, Question<T> question) {
    try {
      Snapshot snapshot = (Snapshot) manager.acquire();
      try {
        return question.answer(snapshot);
      } finally {
        manager.release(snapshot);
      }
    } catch (AlreadyClosedException e) {
      throw new SearchException("The index in " + folder.path() + " is closed.", e);
    } catch (IOException | UncheckedIOException e) {
      throw new SearchException("The index in " + folder.path() + " could not be read.", e);
    }
  }

  /// Makes what was written visible, as this generation. For one thread at a time.
  void renew(long newGeneration) throws IOException {
    generation.set(newGeneration);
    manager.maybeRefreshBlocking();
    Snapshot snapshot = (Snapshot) manager.acquire();
    try {
      snapshot.alsoIs(newGeneration);
    } finally {
      manager.release(snapshot);
    }
  }

  @Override
  public void close() throws IOException {
    manager.close();
  }
}
