package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import java.util.Locale;

/** Whether what is counted is told as happened; only what is, is in a toll of the dead. */
public enum Standing {
  HAPPENED,
  ATTEMPTED,
  PLANNED,
  POSSIBLE,
  DENIED;

  static Standing of(Claim claim) {
    return of(claim.happening().modality(), claim.stance());
  }

  static Standing of(Modality modality, Stance stance) {
    boolean denied = stance == Stance.DENIES;
    return switch (modality) {
      case NEGATED -> DENIED;
      case ATTEMPTED -> denied ? DENIED : ATTEMPTED;
      case PLANNED -> denied ? DENIED : PLANNED;
      case POSSIBLE -> denied ? DENIED : POSSIBLE;
      case ACTUAL ->
        switch (stance) {
          case DENIES -> DENIED;
          case WARNS -> POSSIBLE;
          case THREATENS, DEMANDS -> PLANNED;
          case ASSERTS, ACCUSES, ESTIMATES -> HAPPENED;
        };
    };
  }

  /** The name in options and output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
