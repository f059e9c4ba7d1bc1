package isnad.core.ledger;

import java.time.Instant;

/**
 * An entry in its place: its number from 1, the hash of the entry before, when it was made, its
 * kind and body, and the hash over all of these.
 */
public record ChainedEntry(
    long number, Digest previous, Instant time, String kind, String body, Digest hash) {

  /** {@code entry} at the place behind {@code head}. */
  public static ChainedEntry behind(Head head, Instant time, LedgerEntry entry, Canon canon) {
    long number = head.number() + 1;
    String body = canon.body(entry);
    String kind = entry.kind();
    Digest hash = Digest.of(canon.linked(number, head.hash(), time, kind, body));
    return new ChainedEntry(number, head.hash(), time, kind, body, hash);
  }

  /** What the hash should be. */
  public Digest expected(Canon canon) {
    return Digest.of(canon.linked(number, previous, time, kind, body));
  }

  public Head head() {
    return new Head(number, hash);
  }

  /** The last entry of a chain, by number and hash. */
  public record Head(long number, Digest hash) {
    /** That of a chain without entries. */
    public static final Head START = new Head(0, Digest.NONE);
  }
}
