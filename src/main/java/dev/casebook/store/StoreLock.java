package dev.casebook.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write to a base, held until it is closed or the process ends, however it ends.
final class StoreLock implements AutoCloseable {

  /// What this process holds. The operating system keeps such locks by process and drops them all
  /// as soon as any channel on the file is closed, so a second opening here must be refused before
  /// it touches the file.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  /// A byte far behind the text, so that the text can be read while the byte is locked, on Windows
  /// too.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_COMMAND = 120;

  private final Path held;
  private final FileChannel channel;

  private StoreLock(Path held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /// Takes the lock of a folder, which must exist. Throws [StoreLocked] where another has it and
  /// [StoreException] where its file cannot be written.
  static StoreLock take(BaseFiles files) {
    Path held;
    try {
      held = files.folder().toRealPath();
    } catch (IOException e) {
      throw Failures.ofFile(files.folder(), "cannot be opened", e);
    }
    if (!HELD_HERE.add(held)) {
      throw new StoreLocked(files.folder().toString(), "this very process, " + me());
    }
    StoreLock taken = null;
    try {
      taken = new StoreLock(held, lock(files));
      return taken;
    } catch (IOException e) {
      throw Failures.ofFile(files.lock(), "cannot be written", e);
    } finally {
      if (taken == null) {
        HELD_HERE.remove(held);
      }
    }
  }

  private static FileChannel lock(BaseFiles files) throws IOException {
    FileChannel channel =
        FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = isFree(channel);
      if (!taken) {
        throw new StoreLocked(files.folder().toString(), holder(files.lock()));
      }
      write(channel, me());
      return channel;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(Path lock) throws IOException {
    String text = new String(Files.readAllBytes(lock), StandardCharsets.UTF_8).strip();
    return text.isEmpty() ? "a process that has not said who it is" : text;
  }

  /// This process as another should name it.
  private static String me() {
    String command = System.getProperty("sun.java.command", "java").replaceAll("\\s+", " ");
    String shown =
        command.length() > LONGEST_COMMAND ? command.substring(0, LONGEST_COMMAND) + "…" : command;
    Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return "process " + ProcessHandle.current().pid() + " (" + shown + ", since " + since + ")";
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  /// Gives the right back; to do so again does nothing. The file stays: to delete it would let two
  /// writers lock two files of one name.
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      throw Failures.ofFile(held, "the lock cannot be given back", e);
    } finally {
      HELD_HERE.remove(held);
    }
  }
}
