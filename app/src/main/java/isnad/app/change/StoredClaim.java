package isnad.app.change;

import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.pack.Packs;
import java.util.ArrayList;
import java.util.List;

/** One claim of a ledger as it was read, or added by hand. */
public final class StoredClaim {
  private StoredClaim() {}

  /** The claim; throws where it no longer stands or its words were erased. */
  public static Claim of(LedgerReader ledger, ClaimId id, Packs packs) throws Refused {
    List<Claim> found = new ArrayList<>();
    ledger.reportsOf(
        id,
        stored -> new ClaimReader(stored.report(), packs.types())
            .all(stored.claims(), stored.added(), problem -> {}).stream()
                .filter(claim -> claim.id().equals(id))
                .forEach(found::add));
    return found.stream()
        .findFirst()
        .orElseThrow(() -> new Refused(AskProblem.UNKNOWN_ID.of(
            id.value() + " no longer stands, its words were erased, or its type is unknown")));
  }
}
