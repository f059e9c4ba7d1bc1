package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.ledger.Digest;
import isnad.core.marking.Audience;
import isnad.core.marking.Markings;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A ledger that is read by others: where it lies, the packs by which it is put together, and the
 * name that its organisation is known by.
 */
public record Sharing(StoreAddress address, Packs packs, Digest fingerprint, Sender sender) {
  private static final Map<StoreAddress, Object> MAKING = new ConcurrentHashMap<>();

  /** What came of making a ledger for an audience: what it holds, and what could not be shown. */
  public record Made(boolean anew, long reports, List<Problem> withheld) {
    public Made {
      withheld = List.copyOf(withheld);
    }
  }

  /** The markings that hold in {@code ledger}. */
  public static Markings markings(Ledger ledger) {
    return Markings.of(ledger.decided(), incident -> claims(ledger, incident));
  }

  private static Collection<ClaimId> claims(Ledger ledger, String incident) {
    Assembled around = ledger.around(incident);
    return around.incident(new ClaimId("c" + incident.substring(1))).stream()
        .flatMap(one -> one.accounts().stream())
        .map(Account::claim)
        .toList();
  }

  /**
   * Brings the ledger at {@code target} up to what {@code audience} may read of this one. Where
   * decisions were made since, which may keep something from it, the ledger at {@code target} is
   * made anew, and takes the place of the old one as a whole.
   */
  public Made bringUp(Audience audience, StoreAddress.LocalFile target) {
    synchronized (MAKING.computeIfAbsent(target, one -> new Object())) {
      try (LedgerReader reader = LedgerReader.open(address)) {
        Ledger ledger = Ledger.of(reader, packs, fingerprint, problem -> {});
        return new AudienceLedger(this, ledger, audience, target).bringUp();
      }
    }
  }
}
