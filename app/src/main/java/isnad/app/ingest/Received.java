package isnad.app.ingest;

import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;

/** What became of one thing that was given to be read. */
public sealed interface Received {
  /**
   * A report with its text, and what is to be said of how it came; one of these problems may be
   * that the text is not for reading. {@code own} is the id that its source gave it, which another
   * report of the run may have as well; empty where it is called by its file. {@code original} is
   * what it was taken from, where that is at hand.
   */
  record WithText(
      Report report, Optional<ReportId> own, List<Problem> problems, Optional<AsItCame> original)
      implements Received {
    public WithText {
      problems = List.copyOf(problems);
    }

    /** A report that was taken from nothing that is at hand. */
    public WithText(Report report, Optional<ReportId> own, List<Problem> problems) {
      this(report, own, problems, Optional.empty());
    }
  }

  /** What could not be made a report. */
  record Unread(ReportId id, Optional<String> uri, List<Problem> problems) implements Received {
    public Unread {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("what is not read has a problem that says why");
      }
    }
  }

  List<Problem> problems();

  /** Whether it is to be kept: it has a text, also where no pack reads its language. */
  default boolean isKept() {
    return this instanceof WithText && problems().stream().noneMatch(IngestProblem::loses);
  }

  /** Whether it is to be read: it has a text, and no problem that forbids it. */
  default boolean isReadable() {
    return this instanceof WithText && problems().stream().noneMatch(IngestProblem::stops);
  }
}
