package isnad.app.exchange;

import isnad.core.claim.Claim;
import isnad.core.incident.IncidentId;
import isnad.core.report.Report;
import isnad.core.review.Decided;
import isnad.core.review.Tlp;
import isnad.core.view.Telling;
import java.util.List;
import java.util.Optional;

/** Says how far each thing may be passed on; nothing where it may not go out at all. */
public interface Markings {
  /** The marking of {@code subject}. */
  Optional<Tlp> of(Subject subject);

  /** The marking of names and places that others refer to, which are never left out. */
  Tlp ofNames();

  /** One marking for all. */
  static Markings all(Tlp level) {
    return new Markings() {
      @Override
      public Optional<Tlp> of(Subject subject) {
        return Optional.of(level);
      }

      @Override
      public Tlp ofNames() {
        return level;
      }
    };
  }

  /** What a marking may be of. */
  sealed interface Subject {
    /** A report with its text. */
    record OfReport(Report report) implements Subject {}

    /** A claim of a report. */
    record OfClaim(Report report, Claim claim) implements Subject {}

    /** An incident that these claims tell of. */
    record OfIncident(IncidentId incident, List<Telling> tellings) implements Subject {
      public OfIncident {
        tellings = List.copyOf(tellings);
      }
    }

    /** A decision of a reviewer. */
    record OfDecision(Decided decided) implements Subject {}
  }
}
