package isnad.core.view;

/** What is counted of a source. */
public enum Measure {
  /** Reports that it published. */
  REPORTS,
  /** Claims that it told as origin. */
  ORIGIN,
  /** Claims that it passed on. */
  RELAY,
  /** Incidents that it told anything of. */
  INCIDENTS
}
