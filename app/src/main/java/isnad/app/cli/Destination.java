package isnad.app.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where output goes: a stream, or a file that appears under its name only when it is whole. Closed
 * without {@link #finish}, the unfinished file is taken away.
 */
final class Destination implements Closeable {
  private final OutputStream out;
  private final boolean ours;
  private final @Nullable Path unfinished;
  private final @Nullable Path target;

  private Destination(
      OutputStream out, boolean ours, @Nullable Path unfinished, @Nullable Path target) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.ours = ours;
    this.unfinished = unfinished;
    this.target = target;
  }

  /** What is written; gives the exit status. */
  interface Writing {
    ExitStatus to(Destination out) throws IOException;
  }

  /**
   * Has {@code work} write to {@code named}, standard output where it is null, and gives the exit
   * status; that nothing can be written there is told.
   */
  static int written(Surroundings here, @Nullable Path named, Writing work) {
    try (Destination out =
        named == null ? stream(here.out()) : file(here.folder().resolve(named))) {
      return work.to(out).number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      String where = named == null ? "standard output" : named.toString();
      here.say("isnad: cannot write " + where + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  /** A stream that belongs to somebody else and stays open. */
  static Destination stream(OutputStream out) {
    return new Destination(out, false, null, null);
  }

  /** The file {@code named}; a device or a pipe of that name is written to as it is. */
  static Destination file(Path named) throws IOException {
    if (Files.isDirectory(named)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      return new Destination(Files.newOutputStream(named), true, null, null);
    }
    // A link keeps leading to the file that is replaced.
    Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path unfinished = target.resolveSibling(name);
    Files.deleteIfExists(unfinished);
    OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
    unfinished.toFile().deleteOnExit();
    return new Destination(out, true, unfinished, target);
  }

  void write(String text) throws IOException {
    write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  void write(ByteBuffer bytes) throws IOException {
    try {
      out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    } catch (IOException e) {
      throw told(e);
    }
  }

  void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** Writes all out, and gives a file its name. */
  void finish() throws IOException {
    flush();
    if (ours) {
      out.close();
    }
    if (unfinished == null || target == null) {
      return;
    }
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      out.close();
    }
    if (unfinished != null) {
      Files.deleteIfExists(unfinished);
    }
  }

  private static IOException told(IOException e) {
    return ReaderGone.isMeantBy(e) ? new ReaderGone(e) : e;
  }
}
