package isnad.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, as 64 lower-case hex digits. */
public record Digest(String hex) implements Comparable<Digest> {
  public static final int DIGITS = 64;

  /** What stands before the first entry, and in place of what was erased: 64 zeros. */
  public static final Digest NONE = new Digest("0".repeat(DIGITS));

  public Digest {
    if (!isHex(hex, DIGITS)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** The digest of {@code text} in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all {@code pieces}, one behind the other. */
  public static Digest of(byte[]... pieces) {
    MessageDigest sha = sha256();
    for (byte[] piece : pieces) {
      sha.update(piece);
    }
    return new Digest(HexFormat.of().formatHex(sha.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Whether {@code text} is {@code digits} lower-case hex digits. */
  static boolean isHex(String text, int digits) {
    if (text.length() != digits) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(Digest other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
