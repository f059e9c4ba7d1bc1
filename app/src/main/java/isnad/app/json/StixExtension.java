package isnad.app.json;

import isnad.core.incident.Figures;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Medium;
import isnad.core.report.Report;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a STIX object has that STIX itself has no place for: see docs/stix.md. */
public sealed interface StixExtension {
  /** The extension that defines it. */
  StixId definition();

  /** How far an object may be passed on: the one content of a marking of TLP 2.0. */
  record Light(Tlp level) implements StixExtension {
    @Override
    public StixId definition() {
      return StixExtensions.TLP;
    }
  }

  /** That an incident is suspected, never that it is confirmed; {@code open}: people look at it. */
  record Suspected(boolean open) implements StixExtension {
    @Override
    public StixId definition() {
      return StixExtensions.INCIDENT;
    }
  }

  /** Which Isnad read a report, and the digest of the packs that it read with. */
  record ReadWith(String reader, Digest packs) {}

  /** A whole report, as a ledger keeps it. */
  record KeptReport(Report report, int version, Optional<Medium> medium, Optional<ReadWith> reading)
      implements StixExtension {
    @Override
    public StixId definition() {
      return StixExtensions.REPORT;
    }
  }

  /**
   * A whole claim, as a ledger seals it: the one at {@code position} of a reading of its report, or
   * where it is {@code added} that a person added by hand.
   */
  record KeptClaim(
      String report,
      String claim,
      int position,
      String sealed,
      Optional<ReadWith> reading,
      Optional<Signature> added)
      implements StixExtension {
    public KeptClaim {
      if (reading.isPresent() == added.isPresent()) {
        throw new IllegalArgumentException("a claim was either read or added by hand");
      }
    }

    @Override
    public StixId definition() {
      return StixExtensions.CLAIM;
    }
  }

  /** By how many independent voices and chains an incident is told, and by how many denied. */
  record CountedIncident(String incident, Figures told, Figures denied) implements StixExtension {
    @Override
    public StixId definition() {
      return StixExtensions.COUNTED;
    }
  }

  /**
   * A whole decision: {@code body} is that of its entry, without commitments; {@code words} what is
   * sealed beside it.
   */
  record KeptDecision(
      DecisionId decision, Instant decided, String kind, String body, Optional<String> words)
      implements StixExtension {
    @Override
    public StixId definition() {
      return StixExtensions.DECISION;
    }
  }

  /** The names of all that define Isnad's own, with the definitions. */
  static List<StixObject> definitions() {
    return StixExtensions.definitions();
  }
}
