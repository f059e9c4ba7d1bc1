package isnad.app.store;

import isnad.core.ledger.Digest;
import isnad.core.ledger.Original;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** An original with its bytes, which are deflated where that makes them smaller. */
public record OriginalBytes(Original about, byte[] packed) {
  private static final int PIECE = 1 << 14;

  /** Packs bytes that came in as {@code type} and under {@code name}; from any thread. */
  public static OriginalBytes of(byte[] bytes, String type, Optional<String> name) {
    Original about = new Original(Digest.of(bytes), bytes.length, type, name);
    return new OriginalBytes(about, packed(bytes));
  }

  /** {@code bytes} as they are kept: as they are where deflating gains nothing. */
  static byte[] packed(byte[] bytes) {
    // What comes in is read for longer than it is packed only if that is fast.
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] piece = new byte[Math.min(PIECE, bytes.length + 64)];
      while (!deflater.finished()) {
        out.write(piece, 0, deflater.deflate(piece));
        if (out.size() >= bytes.length) {
          return bytes;
        }
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** What was packed, {@code size} bytes; empty where it is damaged. */
  static Optional<byte[]> unpacked(byte[] packed, long size) {
    if (packed.length == size) {
      return Optional.of(packed);
    }
    if (packed.length > size || size > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
      byte[] piece = new byte[PIECE];
      while (!inflater.finished()) {
        int more = inflater.inflate(piece);
        out.write(piece, 0, more);
        if (more == 0 && !inflater.finished() || out.size() > size) {
          return Optional.empty();
        }
      }
      return Optional.of(out.toByteArray());
    } catch (DataFormatException damaged) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
