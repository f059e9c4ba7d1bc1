package isnad.app.answer;

import isnad.app.store.LedgerReader;
import isnad.app.store.StoredOriginals;
import isnad.core.ledger.Original;
import isnad.core.report.ReportId;
import java.util.Optional;
import java.util.OptionalInt;

/** The original of a version of a report: the very file or page that its text was taken from. */
public record Archived(ReportId report, int version, Original original) {

  /** What is kept of the version that is asked for, or else of the one that stands. */
  public static Archived of(LedgerReader ledger, String id, OptionalInt asked) throws Refused {
    ReportId report = named(id);
    int version = asked.isPresent()
        ? asked.getAsInt()
        : ledger.standing(report).orElseThrow(() -> unknown(report.value()));
    if (!ledger.has(report, version)) {
      throw unknown("version " + version + " of " + report);
    }
    String which = report + ", version " + version;
    return switch (new StoredOriginals(ledger).of(report, version)) {
      case StoredOriginals.Known.Kept(Original original) -> new Archived(report, version, original);
      case StoredOriginals.Known.Erased none ->
        throw new Refused(AskProblem.NO_ORIGINAL.of("the original of " + which + " was erased"));
      case StoredOriginals.Known.None none ->
        throw new Refused(AskProblem.NO_ORIGINAL.of("no original was kept of " + which));
    };
  }

  /** The same where there is one. */
  public static Optional<Archived> ifKept(LedgerReader ledger, ReportId report, int version) {
    return new StoredOriginals(ledger).of(report, version)
            instanceof StoredOriginals.Known.Kept(Original original)
        ? Optional.of(new Archived(report, version, original))
        : Optional.empty();
  }

  /** Its very bytes. */
  public byte[] bytes(LedgerReader ledger) throws Refused {
    return new StoredOriginals(ledger)
        .bytes(original)
        .orElseThrow(() -> new Refused(AskProblem.NO_ORIGINAL.of(
            "the original of " + report + " was left out when this ledger was imported")));
  }

  private static ReportId named(String id) throws Refused {
    try {
      return new ReportId(id);
    } catch (IllegalArgumentException none) {
      throw unknown(id);
    }
  }

  private static Refused unknown(String what) {
    return new Refused(AskProblem.UNKNOWN_ID.of(what + " is no report of this ledger"));
  }
}
