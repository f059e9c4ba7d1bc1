package isnad.app.cli;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.Received;
import isnad.app.json.AddedLine;
import isnad.app.store.Assembler;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.LedgerWriter.Added;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.LedgerWriter.Outcome;
import isnad.app.store.Unread;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads many reports and keeps them in the order in which they came. They are kept in batches, and
 * told only when their batch is kept for good.
 */
final class AddRun implements InOrder.Step<AddRun.Piece> {
  /** The most reports of a batch. */
  private static final int BATCH = 64;

  /** How long a batch may wait to be kept, in nanoseconds. */
  private static final long LONGEST_WAIT = 1_000_000_000L;

  private final CarefulReading reading;
  private final LedgerReader known;
  private final LedgerWriter writer;
  private final LedgerWriter.Reader reader;
  private final boolean trial;
  private final @Nullable Destination each;
  private final ProgressBar bar;
  private final Tally tally = new Tally();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<String> waiting = new ArrayList<>();
  private final Clock clock = Clock.systemUTC();

  /** The files of which something could not be read before. */
  private final Set<String> listed;

  private boolean noted;
  private int batch;
  private long begun;

  /** What a thread made of a report; without a reading where the ledger has it already. */
  record Piece(
      Received received,
      @Nullable Report report,
      Naming naming,
      @Nullable Extraction extraction,
      Optional<String> source) {}

  AddRun(
      CarefulReading reading,
      LedgerReader known,
      LedgerWriter writer,
      LedgerWriter.Reader reader,
      boolean trial,
      @Nullable Destination each,
      ProgressBar bar) {
    this.reading = reading;
    this.known = known;
    this.listed = known.unread().stream().map(Unread::file).collect(Collectors.toSet());
    this.writer = writer;
    this.reader = reader;
    this.trial = trial;
    this.each = each;
    this.bar = bar;
  }

  /** Adds all of {@code ingest}; throws where the ledger or the output cannot be written. */
  Tally run(Ingest ingest, int threads) throws IOException {
    try {
      new InOrder<>(this).run(ingest, threads, bar::advance);
      keep();
      return tally;
    } finally {
      bar.clear();
    }
  }

  @Override
  public Piece make(int number, Arrival arrival) {
    Received received = arrival.receive();
    if (!(received instanceof Received.WithText text) || !text.isKept()) {
      return new Piece(received, null, Naming.LINE, null, arrival.source());
    }
    Naming naming = naming(text);
    Report report = text.report().withId(text.own().orElse(text.report().id()).value());
    Received.WithText ours = new Received.WithText(report, text.own(), text.problems());
    Extraction read = known.holds(report, naming) ? null : reading.read(ours);
    return new Piece(ours, report, naming, read, arrival.source());
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
      tally.add(false, 0, piece.received().problems());
    } else {
      Extraction read = piece.extraction();
      // What was there when it was looked up may have another version by now.
      if (read == null && !writer.holds(report, piece.naming())) {
        read = reading.read(text);
      }
      add(report, piece.naming(), text, read);
    }
    bar.draw(tally.reports());
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

  private void add(Report report, Naming naming, Received.WithText text, @Nullable Extraction read)
      throws IOException {
    List<Problem> problems = read == null ? text.problems() : read.problems();
    if (read != null && text.isReadable() && !CarefulReading.wasRead(text, read)) {
      tally.add(false, 0, problems);
      return;
    }
    Added added = writer.add(report, naming, read == null ? List.of() : read.claims(), reader);
    boolean fresh = added.outcome() != Outcome.UNCHANGED;
    int claims = read == null || !fresh ? 0 : read.claims().size();
    tally.add(true, claims, problems);
    outcomes.merge(added.outcome(), 1, Integer::sum);
    if (each != null) {
      String outcome = added.outcome().name().toLowerCase(Locale.ROOT);
      waiting.add(AddedLine.of(added.id().value(), added.version(), outcome, claims));
    }
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
    if (each != null) {
      bar.makeRoom();
      for (String line : waiting) {
        each.write(line + "\n");
      }
      each.flush();
    }
    waiting.clear();
  }

  /** What was added, in words for the summary. */
  String found() {
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
  String found(Assembler assembler) {
    int taken = assembler.catchUp();
    int copies = taken == 0 ? 0 : assembler.nearCopies();
    return found() + (copies == 0 ? "" : ", " + copies + " near-cop" + (copies == 1 ? "y" : "ies"));
  }
}
