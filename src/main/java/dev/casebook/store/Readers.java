package dev.casebook.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// A few connections for reading, lent to one thread at a time and opened as they are needed.
final class Readers implements AutoCloseable {

  private static final int MOST = 4;

  private final Supplier<Handle> opener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Handle> all = new ArrayList<>();
  private final Deque<Handle> idle = new ArrayDeque<>();
  private boolean closed;

  Readers(Supplier<Handle> opener) {
    this.opener = opener;
  }

  /// Does `work` on a connection, within one transaction, so that all it reads is of one commit.
  /// Waits while all connections are lent. Throws [IllegalStateException] once closed.
  <T> T read(Function<Handle, T> work) {
    Handle handle = borrow();
    try {
      return handle.inTransaction(work::apply);
    } finally {
      giveBack(handle);
    }
  }

  private Handle borrow() {
    lock.lock();
    try {
      while (!closed && idle.isEmpty() && all.size() == MOST) {
        changed.awaitUninterruptibly();
      }
      if (closed) {
        throw new IllegalStateException("the base is closed");
      }
      return idle.isEmpty() ? opened() : idle.pop();
    } finally {
      lock.unlock();
    }
  }

  private Handle opened() {
    Handle handle = opener.get();
    all.add(handle);
    return handle;
  }

  private void giveBack(Handle handle) {
    lock.lock();
    try {
      idle.push(handle);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for those who read, and closes all connections.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
      while (idle.size() < all.size()) {
        changed.awaitUninterruptibly();
      }
      all.forEach(Handle::close);
      all.clear();
      idle.clear();
    } finally {
      lock.unlock();
    }
  }
}
