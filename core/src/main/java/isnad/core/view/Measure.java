package isnad.core.view;

/** What is counted of a source. */
public enum Measure {
  /** Reports that it published. */
  REPORTS,
  /** Claims in these. */
  PUBLISHED,
  /** Of these, those in its own voice. */
  OWN,
  /** Claims that it told as origin. */
  ORIGIN,
  /** Claims that it passed on. */
  RELAY,
  /** Incidents that it told anything of. */
  INCIDENTS,
  /** Of these, those of which it is an origin. */
  INCIDENTS_AS_ORIGIN,
  /** Of these, those of which it passed something on. */
  INCIDENTS_AS_RELAY,
  /** Of these, those that two texts or more tell. */
  INCIDENTS_OF_TEXTS,
  /** Of those, the ones in which it is a common link. */
  INCIDENTS_AS_LINK
}
