package isnad.app.access;

import isnad.core.ledger.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/** A random word that is shown once; what is kept of it is its hash. */
record Secret(String word) {
  /** As many bytes as nobody guesses. */
  private static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one behind {@code prefix}. */
  static Secret random(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Enough to find it by: what has 256 random bits needs no slow hash. */
  String hash() {
    return Digest.of(word).hex();
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
