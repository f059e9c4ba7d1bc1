package isnad.core.ledger;

import java.util.Optional;

/**
 * What a version of a report was taken from, as it came: the SHA-256 of its bytes, how many they
 * are, their media type, and the file or address under which they came. Sealed as a whole; the
 * bytes themselves lie beside the chain.
 */
public record Original(Digest hash, long size, String type, Optional<String> name) {
  public Original {
    if (size < 0) {
      throw new IllegalArgumentException("no size: " + size);
    }
    if (type.isBlank()) {
      throw new IllegalArgumentException("an original has a media type");
    }
  }

  /** What is there of the bytes of an original. */
  public sealed interface Held {
    /** Bytes that have that SHA-256 and length. */
    record There(Digest hash, long size) implements Held {}

    /** None, since the ledger was carried in without them, as it says. */
    record LeftOut() implements Held {}

    /** None, and nothing says why. */
    record Gone() implements Held {}
  }
}
