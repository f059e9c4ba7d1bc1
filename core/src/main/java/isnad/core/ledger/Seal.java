package isnad.core.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A value that may have to be erased, in canonical JSON, and the salt without which its commitment
 * tells nothing of it. The chain holds the commitment alone.
 */
public record Seal(String salt, String value) {
  /** Bytes of a salt. */
  public static final int SALT_BYTES = 32;

  public Seal {
    if (!Digest.isHex(salt, 2 * SALT_BYTES)) {
      throw new IllegalArgumentException("a salt is " + SALT_BYTES + " bytes in hex digits");
    }
  }

  /** The SHA-256 of the salt's bytes and the value's, one behind the other. */
  public Digest commitment() {
    return Digest.of(HexFormat.of().parseHex(salt), value.getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 of the value alone: the same for the same value, whatever the salt. */
  public Digest content() {
    return Digest.of(value);
  }
}
