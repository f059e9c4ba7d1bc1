package isnad.app.web;

import isnad.app.change.AddRun;
import isnad.app.ingest.Columns;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Tally;
import isnad.app.json.AddedLine;
import isnad.app.json.WorkLine;
import isnad.app.present.CommaSeparated;
import isnad.app.store.LedgerWriter.Outcome;
import isnad.core.incident.IncidentId;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The work of reading and keeping files that were dropped. */
public final class Importing implements Work, AddRun.Watching {
  /** How many reports, and how many problems, are listed; all are counted. */
  static final int LISTED = 1000;

  private static final List<String> NAMES =
      List.of("report", "outcome", "claims", "file", "problem", "what");

  /** Of how many reports the incidents are looked up. */
  private static final int LOOKED_UP = 200;

  private final Desk desk;
  private final Dropped dropped;
  private final Set<String> begun = new HashSet<>();
  private final List<AddRun.Kept> kept = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private Map<ReportId, List<IncidentId>> incidents = Map.of();
  private Optional<Tally> tally = Optional.empty();
  private boolean together;
  private long bytes;
  private long ofBytes;
  private long ofFiles;
  private long reports;
  private long keeping;
  private long fresh;
  private long claims;
  private long troubled;

  /** What is wrong with a report of a dropped file. */
  public record Trouble(String file, String report, Problem problem) {}

  /** A report that was kept, and the incidents that it tells of. */
  public record Kept(AddRun.Kept report, List<IncidentId> incidents) {}

  /** How far it is: what was read of how much, and what came of it so far. */
  public record Seen(
      long bytes,
      long ofBytes,
      long files,
      long ofFiles,
      long reports,
      long keeping,
      long fresh,
      long claims,
      long troubled,
      boolean together,
      Optional<Tally> tally,
      List<Kept> kept,
      List<Trouble> troubles) {}

  Importing(Desk desk, Dropped dropped) {
    this.desk = desk;
    this.dropped = dropped;
  }

  @Override
  public String page() {
    return "import";
  }

  @Override
  public void carryOut() throws IOException {
    Ingest ingest = Ingest.of(
        List.of("."),
        dropped.folder(),
        InputStream.nullInputStream(),
        Limits.USUAL,
        new Intake(desk.packs().registry().outlets(), Columns.USUAL));
    synchronized (this) {
      ofBytes = ingest.bytes();
      ofFiles = ingest.sources();
    }
    Tally done = desk.add(ingest, this);
    List<AddRun.Kept> fresh;
    synchronized (this) {
      fresh = kept.stream()
          .filter(one -> one.outcome() != Outcome.UNCHANGED && one.claims() > 0)
          .limit(LOOKED_UP)
          .toList();
    }
    Map<ReportId, List<IncidentId>> found = desk.incidents(fresh);
    synchronized (this) {
      incidents = found;
      tally = Optional.of(done);
    }
  }

  @Override
  public synchronized void advance(long more) {
    bytes += more;
  }

  @Override
  public synchronized void at(long reportsSoFar) {
    reports = reportsSoFar;
  }

  @Override
  public synchronized void kept(List<AddRun.Kept> more) {
    for (AddRun.Kept one : more) {
      keeping++;
      claims += one.claims();
      if (one.outcome() != Outcome.UNCHANGED) {
        fresh++;
      }
      if (kept.size() < LISTED) {
        kept.add(one);
      }
    }
  }

  @Override
  public synchronized void looked(Optional<String> source, ReportId id, List<Problem> problems) {
    source.ifPresent(begun::add);
    String file = source.map(dropped::shown).orElse("");
    for (Problem problem : problems) {
      troubled++;
      if (troubles.size() < LISTED) {
        troubles.add(new Trouble(file, id.value(), problem));
      }
    }
  }

  @Override
  public synchronized void together() {
    together = true;
  }

  /** How far it is now. */
  public synchronized Seen seen() {
    return new Seen(
        bytes,
        ofBytes,
        Math.min(begun.size(), ofFiles),
        ofFiles,
        reports,
        keeping,
        fresh,
        claims,
        troubled,
        together,
        tally,
        kept.stream()
            .map(one -> new Kept(one, incidents.getOrDefault(one.id(), List.of())))
            .toList(),
        List.copyOf(troubles));
  }

  @Override
  public WorkLine.Found found() {
    Seen seen = seen();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("bytes", seen.bytes);
    counts.put("of_bytes", seen.ofBytes);
    counts.put("files", seen.files);
    counts.put("of_files", seen.ofFiles);
    counts.put("reports", seen.reports);
    counts.put("kept", seen.keeping);
    counts.put("new_or_changed", seen.fresh);
    counts.put("claims", seen.claims);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put("kept_reports", seen.kept.stream().map(one -> line(one.report)).toList());
    lists.put(
        "problems",
        seen.troubles.stream()
            .map(one -> WorkLine.trouble(one.file, one.report, one.problem))
            .toList());
    return new WorkLine.Found(counts, lists);
  }

  @Override
  public List<String> rows() {
    Seen seen = seen();
    Stream<List<String>> reports = seen.kept.stream()
        .map(Kept::report)
        .map(one ->
            List.of(one.id().value(), outcome(one), String.valueOf(one.claims()), "", "", ""));
    Stream<List<String>> problems = seen.troubles.stream()
        .map(one ->
            List.of(one.report, "", "", one.file, one.problem.code().code(), one.problem.what()));
    return CommaSeparated.table(NAMES, Stream.concat(reports, problems));
  }

  private static String outcome(AddRun.Kept one) {
    return one.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static String line(AddRun.Kept one) {
    return AddedLine.of(one.id().value(), one.version(), outcome(one), one.claims());
  }

  @Override
  public void close() {
    dropped.close();
  }
}
