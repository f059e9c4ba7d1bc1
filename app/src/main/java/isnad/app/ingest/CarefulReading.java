package isnad.app.ingest;

import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what was received, and makes a problem of whatever Isnad itself fails at. */
public record CarefulReading(Function<Report, Extraction> reading) {
  /** What was read, with the problems of how it came; without claims where it could not be. */
  public Extraction read(Received.WithText text) {
    if (!text.isReadable()) {
      return new Extraction(text.report(), List.of(), text.problems());
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    try {
      Extraction read = reading.apply(text.report());
      problems.addAll(read.problems());
      return new Extraction(text.report(), read.claims(), problems);
    } catch (RuntimeException | StackOverflowError e) {
      // One report that Isnad cannot cope with must not cost the others.
      problems.add(RunProblem.fault(e));
      return new Extraction(text.report(), List.of(), problems);
    }
  }

  /** Whether {@code extraction} is a whole reading of {@code text}. */
  public static boolean wasRead(Received.WithText text, Extraction extraction) {
    return text.isReadable()
        && extraction.problems().stream().noneMatch(p -> p.code() == RunProblem.INTERNAL_FAULT);
  }
}
