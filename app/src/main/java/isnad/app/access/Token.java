package isnad.app.access;

import java.time.Instant;
import java.util.Set;

/**
 * What a program shows to act for an account: which of the account's rights it has, and until when.
 * The word itself is kept nowhere.
 */
public record Token(
    String id, String account, Set<Right> rights, Instant added, Instant ends, boolean revoked) {
  public Token {
    rights = Set.copyOf(rights);
  }

  boolean isGood(Instant now) {
    return !revoked && now.isBefore(ends);
  }
}
