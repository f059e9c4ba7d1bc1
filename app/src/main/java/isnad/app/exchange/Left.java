package isnad.app.exchange;

import java.util.Locale;

/** Why a form cannot carry an incident, or a claim of it. */
public enum Left {
  /** The form has no code for what happened. */
  NO_CODE,
  /** It is told as planned, attempted, feared or not so, and not as having happened. */
  NOT_HAPPENED,
  /** It is only denied. */
  ONLY_DENIED,
  /** No day is known, or only a span that is longer than the form allows. */
  NO_DAY,
  /** No place is known, or only a country. */
  NO_PLACE,
  /** Nobody is told to have been killed. */
  NO_DEATH,
  /** No doer or target that the form could name. */
  NO_ACTOR,
  /** Of claims: nobody graded it. */
  NOT_GRADED;

  /** The name in notes. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
