package isnad.app.ingest;

import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;

/**
 * How a report is called in a run; {@code own} is what its source calls it, which another report of
 * the run may be called as well. What is to be said of that is in {@code problems}.
 */
record Named(ReportId id, Optional<ReportId> own, List<Problem> problems) {
  Named {
    problems = List.copyOf(problems);
  }

  /** A report that goes by its file. */
  static Named byFile(ReportId id) {
    return new Named(id, Optional.empty(), List.of());
  }
}
