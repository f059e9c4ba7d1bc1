package isnad.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The one writer's hold on a file: a lock of the system on a file beside it, which says who holds
 * it. The system gives it back however the process ends.
 */
final class WriterLock implements AutoCloseable {
  private static final int LONGEST = 200;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock of {@code store}; throws where another has it. */
  static WriterLock take(Path store, String shown) {
    Path file = store.resolveSibling(store.getFileName() + ".lock");
    FileChannel channel = open(file, shown);
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = holder(channel);
        channel.close();
        throw new StoreFault(StoreProblem.STORE_BUSY, shown + ": " + holder + " is writing");
      }
      String me = "process " + ProcessHandle.current().pid();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
      return new WriterLock(channel);
    } catch (IOException e) {
      throw StoreFault.of(e, shown);
    }
  }

  private static FileChannel open(Path file, String shown) {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      String what = shown + ": its folder may only be read";
      throw new StoreFault(StoreProblem.STORE_READ_ONLY, what, e);
    } catch (IOException e) {
      throw StoreFault.of(e, shown);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    String said = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    return said.isBlank() ? "another process" : said;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system gives the lock back when the process ends, at the latest.
    }
  }
}
