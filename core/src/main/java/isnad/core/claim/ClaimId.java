package isnad.core.claim;

import isnad.core.report.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a claim, made of the text's hash, the trigger's span and the event type alone, so
 * that it outlives re-reading.
 */
public record ClaimId(String value) {
  private static final int DIGITS = 16;

  public ClaimId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a claim id: " + value);
    }
  }

  /** Whether {@code value} is written as such an id is. */
  public static boolean isOne(String value) {
    if (value.length() != 2 + DIGITS || !value.startsWith("c-")) {
      return false;
    }
    for (int i = 2; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The id of the claim of {@code type} whose trigger stands at {@code trigger} of the text with
   * {@code textHash}.
   */
  public static ClaimId of(String textHash, Span trigger, String type) {
    String basis = textHash + ' ' + trigger.start() + ' ' + trigger.end() + ' ' + type;
    return new ClaimId("c-" + HexFormat.of().formatHex(digest(basis), 0, DIGITS / 2));
  }

  /** The SHA-256 of {@code text} in UTF-8, as 64 hex digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
