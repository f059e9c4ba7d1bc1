package isnad.core.incident;

/** Somebody, or some text, that all chains of one bundle run through. */
public record SharedLink(Place place, String key, String name) {
  /** Where in the chains it stands, nearest to the incident first. */
  public enum Place {
    ORIGIN,
    /** A voice that relays, or the outlet. */
    VOICE,
    /** A text that several reports copy. */
    TEXT
  }
}
