package isnad.core.ledger;

import isnad.core.report.ReportId;

/** An entry that is about one version of one report. */
public sealed interface ReportEntry extends LedgerEntry
    permits ReportSeen, ReadingMade, ReportWithdrawn, Erased, ClaimAdded {
  /** The report that it is about. */
  ReportId report();

  /** Which version of the report it is about, from 1. */
  int version();
}
