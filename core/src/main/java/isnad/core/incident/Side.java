package isnad.core.incident;

import isnad.core.pack.ActorKind;

/**
 * Whom the counted belong to: the organisation that the registry knows, or the words of the report;
 * {@link #UNTOLD} where nothing says. {@code armed} where it is one of the forces and groups whose
 * people are none of another's, so that their dead add up.
 */
public record Side(String key, String name, boolean armed) {
  public static final Side UNTOLD = new Side("", "not told", false);

  static boolean isArmed(ActorKind kind) {
    return switch (kind) {
      case STATE_FORCE, POLICE, INTELLIGENCE, ARMED_GROUP -> true;
      case STATE, GOVERNMENT, MINISTRY, COALITION, INTERNATIONAL_BODY, MONITOR -> false;
      case MEDIA, PARTY, COURT, PERSON, COMPANY, COMMUNITY -> false;
    };
  }

  /** Whether it is told at all. */
  public boolean isTold() {
    return !key.isEmpty();
  }
}
