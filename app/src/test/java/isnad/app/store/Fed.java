package isnad.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.json.BrokenJson;
import isnad.app.json.ClaimReader;
import isnad.app.sample.ExampleReadings;
import isnad.app.store.LedgerWriter.Added;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.LedgerWriter.Reader;
import isnad.core.claim.Claim;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Synopsis;
import isnad.core.ledger.Digest;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Report;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import isnad.core.view.Sources;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Ledgers fed with a few of the examples, and what they say. */
final class Fed {
  static final Reader READER = new Reader("isnad test", Digest.of("packs"));

  /** Enough to tell orders and versions apart. */
  static final List<Extraction> SOME = ExampleReadings.ALL.subList(0, 6);

  private static final Reading READING = new Reading(ExampleReadings.PACKS);

  private Fed() {}

  static Added add(LedgerWriter writer, Extraction reading) {
    return writer.add(reading.report(), Naming.SOURCE, reading.claims(), READER);
  }

  /** A ledger with all of {@code readings}, kept. */
  static void feed(StoreAddress address, List<Extraction> readings) {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      readings.forEach(reading -> add(writer, reading));
      writer.commit();
    }
  }

  /** The report with more text behind its own, read. */
  static Extraction longer(Extraction reading, String more) {
    return read(with(reading.report(), reading.report().text() + more));
  }

  static Extraction read(Report report) {
    return READING.read(report);
  }

  static Report with(Report report, String text) {
    return new Report(
        report.id(),
        report.outlet(),
        report.language(),
        report.uri(),
        report.published(),
        report.title(),
        text);
  }

  static Report named(Report report, String id, String text) {
    return with(report.withId(id), text);
  }

  static List<String> exported(StoreAddress address) throws IOException {
    List<String> lines = new ArrayList<>();
    LedgerExport.to(address, lines::add);
    return lines;
  }

  static long imported(StoreAddress address, List<String> lines) {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      return LedgerImport.into(writer, new Given(lines.iterator()));
    }
  }

  /** Puts together what is not yet, and says how many reports that were. */
  static int assembled(StoreAddress address) {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      return writer.assembler(ExampleReadings.PACKS, READER.packs()).catchUp();
    }
  }

  /** All incidents as they are kept, the latest first. */
  static List<Synopsis> incidents(StoreAddress address) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      IncidentReader incidents =
          reader.incidents(ExampleReadings.PACKS, READER.packs()).orElseThrow();
      List<Synopsis> listed = incidents.synopses(IncidentWanted.ANY, Integer.MAX_VALUE);
      Assembled opened =
          incidents.opened(incidents.numbers(IncidentWanted.ANY, 0, Integer.MAX_VALUE), List.of());
      assertThat(opened.incidents().stream().map(opened::synopsis))
          .containsExactlyInAnyOrderElementsOf(listed);
      assertThat(incidents.sources().rows())
          .isEqualTo(
              Sources.of(together(address), ExampleReadings.PACKS.registry()).rows());
      return listed;
    }
  }

  /** All incidents, put together at once in memory. */
  static List<Synopsis> anew(StoreAddress address) {
    Assembled all = together(address);
    return all.incidents().stream().map(all::synopsis).toList();
  }

  /** The same with all that is known of them. */
  static Assembled together(StoreAddress address) {
    Accounts accounts = new Accounts(ExampleReadings.PACKS);
    Corrections corrections = new Corrections(ExampleReadings.PACKS);
    List<Accounts.Told> told = new ArrayList<>();
    Decisions decisions;
    try (LedgerReader reader = LedgerReader.open(address)) {
      decisions = Decisions.of(reader.decisions());
      reader.reports(stored -> {
        List<Claim> claims = new ClaimReader(stored.report(), ExampleReadings.PACKS.types())
            .all(stored.claims(), stored.added(), problem -> {
              throw new AssertionError(problem);
            });
        told.add(accounts.of(stored.report(), corrections.reviewed(claims, decisions)));
      });
    }
    return Assembled.of(told, decisions);
  }

  static String codes(Verification.Verified verified) {
    return verified.faults().stream()
        .map(fault -> fault.code().code() + " " + fault.what())
        .collect(Collectors.joining("\n"));
  }

  /** Lines in memory. */
  private static final class Given implements LedgerImport.Lines {
    private final Iterator<String> lines;
    private long number;

    Given(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public String next() throws BrokenJson {
      number++;
      return lines.hasNext() ? lines.next() : null;
    }

    @Override
    public long number() {
      return number;
    }
  }
}
