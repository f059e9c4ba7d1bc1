package isnad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines while holding no more than one line of at most the limit: what is longer
 * is passed over up to its end and told by {@link #wasTooLong}.
 */
public final class BoundedLines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 13];
  private int length;
  private boolean tooLong;
  private long number;
  private long consumed;

  public BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its line feed, empty where it was too long; null at the end. */
  public byte @Nullable [] next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(at, end);
      boolean whole = end < filled;
      at = whole ? end + 1 : end;
      if (whole) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    byte[] taken = Arrays.copyOf(line, tooLong ? 0 : length);
    if (line.length > 1 << 20) {
      line = new byte[1 << 13];
    }
    return taken;
  }

  /** Whether the line last given was longer than the limit. */
  public boolean wasTooLong() {
    return tooLong;
  }

  /** The number of the line last given, from 1. */
  public long number() {
    return number;
  }

  /** The bytes taken from the stream so far. */
  public long consumed() {
    return consumed;
  }

  private void keep(int from, int to) {
    int more = to - from;
    if (tooLong || length + more > limit) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(limit, Math.max(line.length * 2, length + more)));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    at = 0;
    filled = Math.max(0, read);
    consumed += filled;
    return filled > 0;
  }
}
