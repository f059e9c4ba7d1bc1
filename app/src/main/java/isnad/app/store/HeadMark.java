package isnad.app.store;

import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * A small file beside a store that says which entry was the last to be kept. A chain that lost its
 * end is whole by itself; against this mark the loss is seen.
 */
final class HeadMark {
  private final Path file;

  HeadMark(Path store) {
    file = store.resolveSibling(store.getFileName() + ".head");
  }

  /** The file, for messages. */
  Path file() {
    return file;
  }

  /** Writes the mark through to the disk. */
  void write(Head head) throws IOException {
    String line =
        String.format(Locale.ROOT, "%019d %s\n", head.number(), head.hash().hex());
    // In place: the line always has the same length, and one that is half written is passed over.
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
      channel.force(false);
    }
  }

  /** What it says; empty where there is none, or none that makes sense. */
  Optional<Head> read() {
    try {
      String[] parts = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
      return parts.length == 2
          ? Optional.of(new Head(Long.parseLong(parts[0]), new Digest(parts[1])))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
