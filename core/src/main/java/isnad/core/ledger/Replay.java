package isnad.core.ledger;

import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What entries amount to, taken one after another: which versions of which reports there are, which
 * stand, which reading of each counts, which claims were added by hand, and what was decided. Holds
 * a few numbers for each version and decision, and no text.
 */
public final class Replay {
  private final Canon canon;
  private final Map<ReportId, List<Version>> reports = new HashMap<>();
  private final Map<DecisionId, Long> decisions = new HashMap<>();
  private final Set<DecisionId> undone = new HashSet<>();
  private final Set<DecisionId> undoings = new HashSet<>();
  private final Map<String, List<Long>> about = new HashMap<>();

  /**
   * A version of a report. {@code seen}, {@code readings} and {@code added} are numbers of entries;
   * the last of the readings counts, and all claims that were added and not undone.
   */
  public record Version(
      ReportId report,
      int version,
      long seen,
      List<Long> readings,
      Map<Long, DecisionId> added,
      boolean stands) {

    public Version {
      readings = List.copyOf(readings);
      added = Map.copyOf(added);
    }

    /** The entry of the reading that counts; 0 where it was not read. */
    public long reading() {
      return readings.isEmpty() ? 0 : readings.getLast();
    }
  }

  public Replay(Canon canon) {
    this.canon = canon;
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
        versions.add(new Version(seen.report(), seen.version(), number, List.of(), Map.of(), true));
      }
      case ReadingMade made -> {
        Version read = known(made);
        List<Long> readings = new ArrayList<>(read.readings);
        readings.add(number);
        put(new Version(
            read.report, read.version, read.seen, List.copyOf(readings), read.added, read.stands));
      }
      case ReportWithdrawn withdrawn -> {
        Version gone = known(withdrawn);
        if (!gone.stands || withdrawn.replacedBy() <= withdrawn.version()) {
          throw new BrokenEntry("version " + gone.version + " cannot be withdrawn");
        }
        put(new Version(gone.report, gone.version, gone.seen, gone.readings, gone.added, false));
      }
      case Erased erased -> known(erased);
      case ClaimAdded added -> {
        Version read = known(added);
        DecisionId id = decided(number, added);
        Map<Long, DecisionId> all = new TreeMap<>(read.added);
        all.put(number, id);
        put(new Version(read.report, read.version, read.seen, read.readings, all, read.stands));
      }
      case DecisionMade made -> {
        if (made.decision() instanceof Decision.Undone(DecisionId gone)) {
          if (!decisions.containsKey(gone) || undoings.contains(gone)) {
            throw new BrokenEntry("there is no decision " + gone + " before it that can be undone");
          }
          undone.add(gone);
          undoings.add(decided(number, made));
        } else {
          decided(number, made);
        }
      }
    }
  }

  private DecisionId decided(long number, Signed signed) throws BrokenEntry {
    DecisionId id = signed.id(canon);
    if (decisions.putIfAbsent(id, number) != null) {
      throw new BrokenEntry("the decision " + id + " was made before");
    }
    if (!signed.entry().seals().isEmpty()) {
      for (String name : signed.decision().about()) {
        about.computeIfAbsent(name, some -> new ArrayList<>()).add(number);
      }
    }
    return id;
  }

  /** Whether a decision was undone. */
  public boolean isUndone(DecisionId decision) {
    return undone.contains(decision);
  }

  /** The entries of decisions by their names. */
  public Map<DecisionId, Long> decisions() {
    return Map.copyOf(decisions);
  }

  /** The entries of decisions with sealed words about something of that name. */
  public List<Long> about(String name) {
    return List.copyOf(about.getOrDefault(name, List.of()));
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

  private Version known(ReportEntry entry) throws BrokenEntry {
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
