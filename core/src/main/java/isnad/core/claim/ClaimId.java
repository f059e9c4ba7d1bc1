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
  private static final String MARK = "c-";

  public ClaimId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a claim id: " + value);
    }
  }

  /** Whether {@code text} is the name of a claim; asked of millions of them. */
  public static boolean isOne(String text) {
    if (text.length() != MARK.length() + DIGITS || !text.startsWith(MARK)) {
      return false;
    }
    for (int i = MARK.length(); i < text.length(); i++) {
      char digit = text.charAt(i);
      if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
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
    return new ClaimId(MARK + HexFormat.of().formatHex(digest(basis), 0, DIGITS / 2));
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
