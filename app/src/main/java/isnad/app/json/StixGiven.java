package isnad.app.json;

import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.Optional;

/** What Isnad takes of a STIX object that somebody sent. */
public sealed interface StixGiven {
  Head head();

  /**
   * What all objects have: {@code creator} names who made it, where that is told; {@code marking}
   * is the strictest that it is under.
   */
  record Head(
      StixId id,
      Optional<StixId> creator,
      Instant modified,
      boolean revoked,
      Optional<Tlp> marking) {}

  /** Somebody by name. */
  record Somebody(Head head, String name) implements StixGiven {}

  /** A report of another Isnad. */
  record SharedReport(Head head, StixExtension.KeptReport kept) implements StixGiven {}

  /** A claim of another Isnad. */
  record SharedClaim(Head head, StixExtension.KeptClaim kept) implements StixGiven {}

  /** A decision of another Isnad. */
  record SharedDecision(Head head, StixExtension.KeptDecision kept) implements StixGiven {}

  /** Words of another producer, which nobody has read for claims. */
  record Words(
      Head head,
      Optional<String> title,
      String text,
      Optional<String> uri,
      Instant published,
      Optional<String> language)
      implements StixGiven {}

  /** What is of no use here: places, sightings, relationships. */
  record Other(Head head) implements StixGiven {}
}
