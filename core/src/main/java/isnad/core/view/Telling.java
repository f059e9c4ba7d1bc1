package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Testimony;
import isnad.core.report.Published;
import java.util.Comparator;
import java.util.Optional;

/** A claim of an incident, with its exact words and the voices on whose word it is told. */
public record Telling(Account account, Claim claim, Testimony testimony) {
  static final Comparator<Telling> ORDER = Comparator.comparing(Telling::account, Account.ORDER);

  public ClaimId id() {
    return claim.id();
  }

  public String report() {
    return account.source().report();
  }

  public Optional<Published> published() {
    return account.source().published();
  }

  String voice() {
    return testimony.voice();
  }

  /** Whether it says that something was not so. */
  public boolean isDenial() {
    return account.stance() == Stance.DENIES || account.modality() == Modality.NEGATED;
  }

  /** Whether it tells something as having happened, on whosever word. */
  boolean isTold() {
    return !isDenial()
        && account.modality() == Modality.ACTUAL
        && switch (account.stance()) {
          case ASSERTS, ACCUSES, ESTIMATES -> true;
          case DENIES, WARNS, THREATENS, DEMANDS -> false;
        };
  }
}
