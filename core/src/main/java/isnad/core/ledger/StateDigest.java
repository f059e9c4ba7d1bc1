package isnad.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One digest of the state of a ledger: the set of its entries but for times, order, numbers, hashes
 * and salts. Two ledgers that were fed the same, in any order of reports, have the same.
 */
public final class StateDigest {
  private final Canon canon;
  private final TreeSet<Digest> entries = new TreeSet<>();

  public StateDigest(Canon canon) {
    this.canon = canon;
  }

  /**
   * Takes an entry. {@code contents} are the digests of its sealed values in the order of its
   * seals, empty for those erased.
   */
  public void take(LedgerEntry entry, List<Optional<Digest>> contents) {
    int[] part = {0};
    LedgerEntry unsalted =
        entry.withSeals(commitment -> contents.get(part[0]++).orElse(Digest.NONE));
    entries.add(Digest.of(entry.kind() + "\n" + canon.body(unsalted)));
  }

  /** The digest of all that was taken. */
  public Digest digest() {
    MessageDigest sha = Digest.sha256();
    for (Digest entry : entries) {
      sha.update((entry.hex() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    return new Digest(HexFormat.of().formatHex(sha.digest()));
  }
}
