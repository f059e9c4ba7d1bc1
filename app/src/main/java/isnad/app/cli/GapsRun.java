package isnad.app.cli;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.InOrder;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Received;
import isnad.app.ingest.RunProblem;
import isnad.app.ingest.Tally;
import isnad.core.reading.Gap;
import isnad.core.reading.GapTally;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts what could not be read in many reports, in the order in which they came. */
final class GapsRun implements InOrder.Step<GapsRun.Piece> {
  private final Function<Report, List<Gap>> gaps;
  private final GapTally counts;
  private final Unread unread;
  private final ProgressBar bar;
  private final Tally tally = new Tally();

  /** What a thread made of a report. */
  record Piece(ReportId id, boolean read, List<Gap> gaps, List<Problem> problems) {}

  /** Hears of reports that could not be read. */
  interface Unread {
    void tell(ReportId id, List<Problem> problems);
  }

  GapsRun(Function<Report, List<Gap>> gaps, GapTally counts, Unread unread, ProgressBar bar) {
    this.gaps = gaps;
    this.counts = counts;
    this.unread = unread;
    this.bar = bar;
  }

  /** Counts the gaps of all of {@code ingest}. */
  Tally run(Ingest ingest, int threads) throws IOException {
    try {
      new InOrder<>(this).run(ingest, threads, bar::advance);
      return tally;
    } finally {
      bar.clear();
    }
  }

  @Override
  public void pause() {
    // Nothing is written before the end.
  }

  @Override
  public void take(Piece piece) {
    bar.makeRoom();
    counts.add(piece.gaps());
    tally.add(piece.read(), 0, piece.problems());
    if (!piece.read()) {
      unread.tell(piece.id(), piece.problems());
    }
    bar.draw(tally.reports());
  }

  @Override
  public Piece make(int number, Arrival arrival) {
    return switch (arrival.receive()) {
      case Received.Unread none -> new Piece(none.id(), false, List.of(), none.problems());
      case Received.WithText text
      when !text.isReadable() -> new Piece(text.report().id(), false, List.of(), text.problems());
      case Received.WithText text -> piece(text);
    };
  }

  private Piece piece(Received.WithText text) {
    ReportId id = text.report().id();
    try {
      return new Piece(id, true, gaps.apply(text.report()), text.problems());
    } catch (RuntimeException | StackOverflowError e) {
      // One report that Isnad cannot cope with must not cost the others.
      List<Problem> problems = new ArrayList<>(text.problems());
      problems.add(RunProblem.fault(e));
      return new Piece(id, false, List.of(), problems);
    }
  }
}
