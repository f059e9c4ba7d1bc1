package isnad.app.change;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.CarefulReading;
import isnad.app.ingest.InOrder;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.Received;
import isnad.app.ingest.Tally;
import isnad.app.store.Assembler;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.LedgerWriter.Added;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.LedgerWriter.Outcome;
import isnad.app.store.OriginalBytes;
import isnad.app.store.Unread;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads many reports and keeps them in the order in which they came. They are kept in batches, and
 * told only when their batch is kept for good.
 */
public final class AddRun implements InOrder.Step<AddRun.Piece> {
  /** The most reports of a batch. */
  private static final int BATCH = 64;

  /** How long a batch may wait to be kept, in nanoseconds. */
  private static final long LONGEST_WAIT = 1_000_000_000L;

  private final CarefulReading reading;
  private final LedgerReader known;
  private final LedgerWriter writer;
  private final LedgerWriter.Reader reader;
  private final boolean trial;
  private final boolean originals;
  private final Watching watching;
  private final Tally tally = new Tally();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<Kept> waiting = new ArrayList<>();
  private final Clock clock = Clock.systemUTC();

  /** The files of which something could not be read before. */
  private final Set<String> listed;

  private boolean noted;
  private int batch;
  private long begun;

  /**
   * What a thread made of a report; without a reading and an original where the ledger has it
   * already.
   */
  public record Piece(
      Received received,
      @Nullable Report report,
      Naming naming,
      @Nullable Extraction extraction,
      Optional<OriginalBytes> original,
      Optional<String> source) {}

  /** A report that was kept, and what became of it. */
  public record Kept(ReportId id, int version, Outcome outcome, int claims) {}

  /** Who is told how far the run is. */
  public interface Watching {
    /** So many more bytes were taken in; any thread tells it. */
    void advance(long bytes);

    /** So many reports were looked at. */
    void at(long reports);

    /** These are kept for good now, in their order. */
    void kept(List<Kept> reports) throws IOException;

    /** This came of {@code source}, with what is wrong with it; kept or not. */
    default void looked(Optional<String> source, ReportId id, List<Problem> problems) {}

    /** All were read, and are put together with what was there. */
    default void together() {}
  }

  /** {@code originals} says whether what reports were taken from is kept with them. */
  public AddRun(
      CarefulReading reading,
      LedgerReader known,
      LedgerWriter writer,
      LedgerWriter.Reader reader,
      boolean trial,
      boolean originals,
      Watching watching) {
    this.reading = reading;
    this.known = known;
    this.listed = known.unread().stream().map(Unread::file).collect(Collectors.toSet());
    this.writer = writer;
    this.reader = reader;
    this.trial = trial;
    this.originals = originals;
    this.watching = watching;
  }

  /** Adds all of {@code ingest}; throws where the ledger or the output cannot be written. */
  public Tally run(Ingest ingest, int threads) throws IOException {
    new InOrder<>(this).run(ingest, threads, watching::advance);
    keep();
    return tally;
  }

  @Override
  public Piece make(int number, Arrival arrival) {
    Received received = arrival.receive();
    if (!(received instanceof Received.WithText text) || !text.isKept()) {
      return new Piece(received, null, Naming.LINE, null, Optional.empty(), arrival.source());
    }
    Naming naming = naming(text);
    Report report = text.report().withId(text.own().orElse(text.report().id()).value());
    Received.WithText ours =
        new Received.WithText(report, text.own(), text.problems(), text.original());
    if (known.holds(report, naming)) {
      return new Piece(ours, report, naming, null, Optional.empty(), arrival.source());
    }
    return new Piece(ours, report, naming, reading.read(ours), original(ours), arrival.source());
  }

  private Optional<OriginalBytes> original(Received.WithText text) {
    return text.original()
        .filter(came -> originals && !trial)
        .map(came -> OriginalBytes.of(came.bytes(), came.type(), came.name()));
  }

  private static Naming naming(Received.WithText text) {
    if (text.own().isPresent()) {
      return Naming.SOURCE;
    }
    boolean line =
        text.problems().stream().anyMatch(problem -> problem.code() == IngestProblem.MISSING_ID);
    return line ? Naming.LINE : Naming.FILE;
  }

  @Override
  public void take(Piece piece) throws IOException {
    if (!trial) {
      noteUnread(piece);
    }
    Report report = piece.report();
    if (report == null || !(piece.received() instanceof Received.WithText text)) {
      tell(piece, false, 0, piece.received().problems());
    } else {
      Extraction read = piece.extraction();
      Optional<OriginalBytes> original = piece.original();
      // What was there when it was looked up may have another version by now.
      if (read == null && !writer.holds(report, piece.naming())) {
        read = reading.read(text);
        original = original(text);
      }
      add(piece, report, text, read, original);
    }
    watching.at(tally.reports());
    if (batch >= BATCH || batch > 0 && System.nanoTime() - begun > LONGEST_WAIT) {
      keep();
    }
  }

  /** What could not be read is listed until it is. */
  private void noteUnread(Piece piece) {
    if (piece.source().isEmpty()) {
      return;
    }
    String source = piece.source().get();
    if (listed.remove(source)) {
      writer.forgetUnread(source);
      noted = true;
    }
    Optional<Problem> problem =
        piece.received().problems().stream().filter(IngestProblem::loses).findFirst();
    if (problem.isPresent()) {
      String name = switch (piece.received()) {
        case Received.WithText text -> text.report().id().value();
        case Received.Unread unread -> unread.id().value();
      };
      String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      writer.keep(
          new Unread(source, name, problem.get().code().code(), problem.get().what(), time));
      noted = true;
    }
  }

  /** Counts a report, and tells what is wrong with it. */
  private void tell(Piece piece, boolean wasRead, int claims, List<Problem> problems) {
    tally.add(wasRead, claims, problems);
    ReportId id = switch (piece.received()) {
      case Received.WithText text -> text.report().id();
      case Received.Unread unread -> unread.id();
    };
    watching.looked(piece.source(), id, problems);
  }

  private void add(
      Piece piece,
      Report report,
      Received.WithText text,
      @Nullable Extraction read,
      Optional<OriginalBytes> original)
      throws IOException {
    List<Problem> problems = read == null ? text.problems() : read.problems();
    if (read != null && text.isReadable() && !CarefulReading.wasRead(text, read)) {
      tell(piece, false, 0, problems);
      return;
    }
    Added added = writer.add(
        report, piece.naming(), original, read == null ? List.of() : read.claims(), reader);
    boolean fresh = added.outcome() != Outcome.UNCHANGED;
    int claims = read == null || !fresh ? 0 : read.claims().size();
    tell(piece, true, claims, problems);
    outcomes.merge(added.outcome(), 1, Integer::sum);
    waiting.add(new Kept(added.id(), added.version(), added.outcome(), claims));
    if (batch++ == 0) {
      begun = System.nanoTime();
    }
  }

  @Override
  public void pause() throws IOException {
    if (batch > 0 && System.nanoTime() - begun > LONGEST_WAIT) {
      keep();
    }
  }

  private void keep() throws IOException {
    if ((batch > 0 || noted) && !trial) {
      writer.commit();
    }
    noted = false;
    batch = 0;
    watching.kept(List.copyOf(waiting));
    waiting.clear();
  }

  /** What was added, in words for the summary. */
  public String found() {
    return (trial ? "would be added: " : "")
        + outcomes.getOrDefault(Outcome.NEW, 0) + " new, "
        + outcomes.getOrDefault(Outcome.CHANGED, 0) + " changed, "
        + outcomes.getOrDefault(Outcome.UNCHANGED, 0) + " unchanged, "
        + Tally.counted(tally.claims(), "claim");
  }

  /**
   * The same once {@code assembler} has put it together with what was there, and how many of all
   * that it put together are near-copies.
   */
  public String found(Assembler assembler) {
    int taken = assembler.catchUp();
    int copies = taken == 0 ? 0 : assembler.nearCopies();
    return found() + (copies == 0 ? "" : ", " + copies + " near-cop" + (copies == 1 ? "y" : "ies"));
  }
}
