package dev.casebook.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.Handle;

/// A few connections for reading, handed out one to a thread and given back at once. One more is
/// opened whenever all are in use, and kept.
final class Readers implements AutoCloseable {

  private final Path database;
  private final Deque<Handle> idle = new ArrayDeque<>();
  private boolean closed;

  /// What is done with a connection while it is lent.
  interface Use<T> {
    T with(Handle handle);
  }

  Readers(Path database) {
    this.database = database;
  }

  /// Lends a connection for the length of `use`.
  <T> T with(Use<T> use) {
    Handle handle = take();
    try {
      return use.with(handle);
    } finally {
      giveBack(handle);
    }
  }

  private Handle take() {
    synchronized (idle) {
      if (closed) {
        throw new StoreException(database + " was closed.");
      }
      Handle handle = idle.poll();
      if (handle != null) {
        return handle;
      }
    }
    return Connections.reader(database);
  }

  private void giveBack(Handle handle) {
    synchronized (idle) {
      if (closed) {
        handle.close();
      } else {
        idle.push(handle);
      }
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Handle::close);
      idle.clear();
    }
  }
}
