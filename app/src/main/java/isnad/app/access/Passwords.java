package isnad.app.access;

import isnad.app.answer.Refused;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Passwords, which are kept as PBKDF2 hashes with HMAC-SHA-512: see docs/decisions.md. What a hash
 * was made with stands before it, so that later ones may be made with more.
 */
final class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /** Fewer different characters are soon tried. */
  private static final int DIFFERENT = 5;

  private static final int ROUNDS = 210_000;
  private static final int SALT = 16;
  private static final String PREFIX = "{pbkdf2-sha512-" + ROUNDS + "}";

  /** Hashing takes a core for a quarter of a second: no flood of it takes them all. */
  private static final Semaphore AT_A_TIME =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private static final Pbkdf2PasswordEncoder ENCODER =
      new Pbkdf2PasswordEncoder("", SALT, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);

  private Passwords() {}

  /** One spelling of what may be typed in several. */
  private static String same(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /** The hash of a new password; refused where it is no good one. */
  static String hash(String password, String account) throws Refused {
    String same = same(password);
    int length = same.codePointCount(0, same.length());
    if (length < SHORTEST || length > LONGEST) {
      throw weak("a password has " + SHORTEST + " to " + LONGEST + " characters");
    }
    if (same.codePoints().distinct().count() < DIFFERENT) {
      throw weak("a password has at least " + DIFFERENT + " different characters");
    }
    if (same.replace(account, "").length() < SHORTEST / 2) {
      throw weak("a password is more than the name of its account");
    }
    return PREFIX + encoded(same);
  }

  private static Refused weak(String what) {
    return new Refused(AccessProblem.WEAK_PASSWORD.of(what));
  }

  private static String encoded(String password) {
    AT_A_TIME.acquireUninterruptibly();
    try {
      return ENCODER.encode(password);
    } finally {
      AT_A_TIME.release();
    }
  }

  /**
   * Whether {@code password} is the one of {@code hash}. An empty hash is nobody's: it takes as
   * long, and is none.
   */
  static boolean matches(String password, String hash) {
    String same = same(password);
    boolean possible = same.length() <= 2 * LONGEST && hash.startsWith(PREFIX);
    String against = possible ? hash.substring(PREFIX.length()) : Nobody.HASH;
    AT_A_TIME.acquireUninterruptibly();
    try {
      return ENCODER.matches(possible ? same : "nobody", against) && possible;
    } finally {
      AT_A_TIME.release();
    }
  }

  /** What is checked where there is nothing to check against. */
  private static final class Nobody {
    static final String HASH = encoded("nobody is called this");
  }
}
