package isnad.core.view;

import isnad.core.claim.Claim;
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
    return switch (claim.happening().modality()) {
      case NEGATED -> DENIED;
      case ATTEMPTED -> isDenied(claim) ? DENIED : ATTEMPTED;
      case PLANNED -> isDenied(claim) ? DENIED : PLANNED;
      case POSSIBLE -> isDenied(claim) ? DENIED : POSSIBLE;
      case ACTUAL ->
        switch (claim.stance()) {
          case DENIES -> DENIED;
          case WARNS -> POSSIBLE;
          case THREATENS, DEMANDS -> PLANNED;
          case ASSERTS, ACCUSES, ESTIMATES -> HAPPENED;
        };
    };
  }

  private static boolean isDenied(Claim claim) {
    return claim.stance() == Stance.DENIES;
  }

  /** The name in options and output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
