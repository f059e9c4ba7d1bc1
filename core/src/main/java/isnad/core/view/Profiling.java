package isnad.core.view;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Synopsis;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes the profile of one source: its counts, and the latest of what they count with the exact
 * words, at most {@code most} of a kind.
 */
public record Profiling(SourceRow source, Kin kin, Slants slants, int most) {
  /** The latest reports first, those of one day by their ids. */
  private static final Comparator<Report> LATEST_FIRST = Comparator.comparing(Profiling::day)
      .reversed()
      .thenComparing(report -> report.id().value());

  private static long day(Report report) {
    return report
        .published()
        .map(Published::date)
        .map(LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE);
  }

  /** A report, and claims of it. */
  public record Spoken(Report report, List<Telling> tellings) {
    public Spoken {
      tellings = List.copyOf(tellings);
    }
  }

  /** The incidents of which {@code source} tells anything, or is told to say anything. */
  public static List<Incident> incidents(SourceRow source, Assembled assembled) {
    return assembled.incidents().stream()
        .filter(incident -> incident.accounts().stream()
            .map(assembled::testimony)
            .anyMatch(testimony -> Capacity.of(source.key(), testimony).isPresent()))
        .toList();
  }

  /**
   * The profile from all that is put together; {@code tellings} opens the incidents of the source
   * into their claims, {@code reports} has the reports that tell of them.
   */
  public Profile anew(
      Sources all,
      Assembled assembled,
      Function<Incident, List<Telling>> tellings,
      Map<String, Report> reports) {
    List<Incident> incidents = incidents(source, assembled).stream()
        .sorted(Comparator.comparing(assembled::synopsis, Synopsis.LATEST_FIRST))
        .toList();
    List<List<Telling>> opened = incidents.stream().map(tellings).toList();
    Map<String, List<Telling>> byReport = new TreeMap<>();
    opened.forEach(told -> told.forEach(telling ->
        byReport.computeIfAbsent(telling.report(), report -> new ArrayList<>()).add(telling)));
    List<Spoken> spoken = byReport.entrySet().stream()
        .map(one -> new Spoken(Objects.requireNonNull(reports.get(one.getKey())), one.getValue()))
        .toList();
    List<LoadedCount> loaded =
        spoken.stream().flatMap(one -> uses(one).stream()).map(LoadedCount::of).toList();
    return of(Tally.anew(source, all, assembled, kin, loaded), opened, spoken);
  }

  /**
   * The profile of what {@code tally} counts: of the incidents that are {@code opened}, the latest
   * first, and of the loaded words in what is {@code spoken}.
   */
  public Profile of(Tally tally, Collection<List<Telling>> opened, Collection<Spoken> spoken) {
    Disputed disputed = Disputed.of(
        source.key(),
        opened.parallelStream().map(told -> Differences.among(told, kin)).toList());
    Map<String, List<LoadedUse>> uses = new LinkedHashMap<>();
    spoken.stream()
        .sorted(Comparator.comparing(Spoken::report, LATEST_FIRST))
        .flatMap(one -> uses(one).stream())
        .limit(most)
        .forEach(use -> uses.computeIfAbsent(LoadedCount.of(use).key(), key -> new ArrayList<>())
            .add(use));
    return new Profile(
        source,
        tally,
        latest(disputed.denied()),
        latest(disputed.revised()),
        latest(disputed.contradicted()),
        tally.loaded().stream()
            .map(count -> new Slant(count, uses.getOrDefault(count.key(), List.of())))
            .toList());
  }

  private List<LoadedUse> uses(Spoken spoken) {
    return slants.of(source.key(), spoken.report.text(), spoken.tellings);
  }

  private <T> List<T> latest(List<T> all) {
    return all.stream().limit(most).toList();
  }
}
