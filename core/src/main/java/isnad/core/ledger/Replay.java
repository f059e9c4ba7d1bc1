package isnad.core.ledger;

import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What entries amount to, taken one after another: which versions of which reports there are, which
 * stand, which reading of each counts. Holds a few numbers for each version and no text.
 */
public final class Replay {
  private final Map<ReportId, List<Version>> reports = new HashMap<>();

  /**
   * A version of a report. {@code seen} and {@code readings} are numbers of entries; the last of
   * the readings counts.
   */
  public record Version(
      ReportId report, int version, long seen, List<Long> readings, boolean stands) {

    /** The entry of the reading that counts; 0 where it was not read. */
    public long reading() {
      return readings.isEmpty() ? 0 : readings.getLast();
    }
  }

  /** Takes the next entry; throws where it cannot follow what stands before it. */
  public void take(long number, LedgerEntry entry) throws BrokenEntry {
    switch (entry) {
      case ReportSeen seen -> {
        List<Version> versions = reports.computeIfAbsent(seen.report(), id -> new ArrayList<>());
        if (seen.version() != versions.size() + 1) {
          throw new BrokenEntry("version " + seen.version() + " of " + seen.report()
              + " follows version " + versions.size());
        }
        versions.add(new Version(seen.report(), seen.version(), number, List.of(), true));
      }
      case ReadingMade made -> {
        Version read = known(made);
        List<Long> readings = new ArrayList<>(read.readings);
        readings.add(number);
        put(new Version(read.report, read.version, read.seen, List.copyOf(readings), read.stands));
      }
      case ReportWithdrawn withdrawn -> {
        Version gone = known(withdrawn);
        if (!gone.stands || withdrawn.replacedBy() <= withdrawn.version()) {
          throw new BrokenEntry("version " + gone.version + " cannot be withdrawn");
        }
        put(new Version(gone.report, gone.version, gone.seen, gone.readings, false));
      }
      case Erased erased -> known(erased);
    }
  }

  /** The versions of a report that stand or stood, in their order. */
  public List<Version> versions(ReportId report) {
    return List.copyOf(reports.getOrDefault(report, List.of()));
  }

  /** A version, if there is one. */
  public Optional<Version> version(ReportId report, int version) {
    List<Version> versions = reports.getOrDefault(report, List.of());
    return version >= 1 && version <= versions.size()
        ? Optional.of(versions.get(version - 1))
        : Optional.empty();
  }

  /** All versions of all reports, in no order. */
  public Stream<Version> all() {
    return reports.values().stream().flatMap(List::stream);
  }

  /** How many reports there are. */
  public int reports() {
    return reports.size();
  }

  /** How many versions of reports there are. */
  public long versions() {
    return reports.values().stream().mapToLong(List::size).sum();
  }

  private Version known(LedgerEntry entry) throws BrokenEntry {
    return version(entry.report(), entry.version())
        .orElseThrow(() -> new BrokenEntry(
            "there is no version " + entry.version() + " of " + entry.report() + " before it"));
  }

  private void put(Version changed) {
    List<Version> versions = reports.get(changed.report);
    if (versions != null) {
      versions.set(changed.version - 1, changed);
    }
  }
}
