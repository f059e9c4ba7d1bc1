package isnad.app.search;

import isnad.app.sample.ExampleReadings;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.view.Facets;
import isnad.core.view.Hit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger in a folder that reports are added to, and that is searched. */
final class Kept {
  private static final Reading READING = new Reading(ExampleReadings.PACKS);
  private static final LedgerWriter.Reader READER =
      new LedgerWriter.Reader("isnad test", Digest.of("packs"));

  private final StoreAddress address;
  private final List<Problem> problems = new ArrayList<>();

  Kept(Path folder) {
    address = StoreAddress.of("isnad.db", folder);
  }

  static Report report(String id, String outlet, String day, String text) {
    return new Report(
        new ReportId(id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.empty(),
        Optional.of(Published.parse(day)),
        Optional.of("عنوان الخبر"),
        text);
  }

  Kept add(String id, String text) {
    return add(report(id, "وكالة الوادي", "2021-03-03", text));
  }

  Kept add(Report report) {
    Extraction read = READING.read(report);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      writer.add(report, LedgerWriter.Naming.SOURCE, read.claims(), READER);
      writer.commit();
    }
    return this;
  }

  /** Erases the text, the title and all claims of a report. */
  void erase(String id) {
    try (LedgerReader reader = LedgerReader.open(address);
        LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      ReportId report = new ReportId(id);
      List<ClaimId> claims = reader.claims(report, 1);
      writer.erase(new Erased(report, 1, true, true, claims, "a person", "asked for"));
    }
  }

  /** Takes what was erased out of the index {@code index}; what was said of it is kept. */
  void forget(Path index) {
    problems.clear();
    try (LedgerReader reader = LedgerReader.open(address)) {
      Search.forget(index, reader, ExampleReadings.PACKS, problems::add);
    }
  }

  /** The hits of {@code words} in the index {@code index}; what was said of it is kept. */
  List<Hit> search(@Nullable Path index, String words, Wanted wanted) {
    problems.clear();
    try (LedgerReader reader = LedgerReader.open(address);
        Search search = Search.open(index, reader, ExampleReadings.PACKS, problems::add)) {
      return search.hits(Words.of(words, problems::add).orElseThrow(), false, wanted, 20);
    }
  }

  /** What the reports that answer have in common. */
  Facets facets(@Nullable Path index, String words, Wanted wanted) {
    problems.clear();
    try (LedgerReader reader = LedgerReader.open(address);
        Search search = Search.open(index, reader, ExampleReadings.PACKS, problems::add)) {
      return search.facets(Words.of(words, problems::add).orElseThrow(), false, wanted);
    }
  }

  List<String> ids(@Nullable Path index, String words) {
    return ids(index, words, Wanted.ANY);
  }

  List<String> ids(@Nullable Path index, String words, Wanted wanted) {
    return search(index, words, wanted).stream()
        .map(hit -> hit.report().id().value())
        .sorted()
        .toList();
  }

  List<String> codes() {
    return problems.stream().map(problem -> problem.code().code()).toList();
  }
}
