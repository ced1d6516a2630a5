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
import org.jspecify.annotations.Nullable;

/// The lock that makes a process the one writer of a base. The operating system lets go of it when
/// the process ends, however it ends; the file stays, and holds the number of the process that had
/// it last.
final class WriterLock implements AutoCloseable {

  private static final String FILE = "casebook.lock";

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock of the base in `folder`. Throws [StoreLocked] where another has it,
  /// [StoreException] where the folder cannot be written.
  static WriterLock take(Path folder) {
    Path file = folder.resolve(FILE);
    FileChannel channel = open(folder, file);
    try {
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreLocked(
            "%s is being written by another process%s. Stop it, or wait for it to end; reading goes on meanwhile."
                .formatted(folder, holder(file)));
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
      return new WriterLock(channel);
    } catch (IOException e) {
      throw new StoreException(file + " cannot be locked. Is it on a disk that knows locks?", e);
    }
  }

  private static FileChannel open(Path folder, Path file) {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreException(
          folder
              + " cannot be written. Give this user write permission there, or choose another folder with --base.",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file).strip();
    return pid.isEmpty() ? "" : " (number " + pid + ")";
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("the lock cannot be let go", e);
    }
  }
}
