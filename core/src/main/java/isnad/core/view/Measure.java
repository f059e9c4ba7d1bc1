package isnad.core.view;

/** What is counted of a source. */
public enum Measure {
  /** Reports that it published. */
  REPORTS,
  /** Claims that it told as origin. */
  ORIGIN,
  /** Claims that it passed on. */
  RELAY,
  /** Claims of the reports that it published. */
  PUBLISHED,
  /** Of these those that it tells in its own voice. */
  OWN,
  /** Incidents that it told anything of. */
  INCIDENTS,
  /** Incidents that it is an origin of, of the fewest there can be. */
  INCIDENTS_AS_ORIGIN,
  /** Incidents of which it passed anything on. */
  INCIDENTS_AS_RELAY,
  /** Incidents that several texts tell of. */
  INCIDENTS_OF_TEXTS,
  /** Of these those in which it is a common link. */
  INCIDENTS_AS_LINK
}
