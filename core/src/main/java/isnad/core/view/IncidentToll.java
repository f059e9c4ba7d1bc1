package isnad.core.view;

import isnad.core.event.Stance;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Testimony;
import isnad.core.report.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many one incident adds to a toll: the reckonings that stand, those that the same voice
 * revised later, and the bounds of those that stand; bounds alone where it is not opened.
 * {@code denied} where somebody denies the incident.
 */
public record IncidentToll(
    IncidentId id,
    List<Reckoning> reckonings,
    List<Reckoning> revised,
    Bounds bounds,
    boolean denied) {
  public IncidentToll {
    reckonings = List.copyOf(reckonings);
    revised = List.copyOf(revised);
  }

  /** What is kept of it, without what it is made of. */
  static IncidentToll closed(Counted counted, Bounds bounds) {
    return new IncidentToll(counted.id(), List.of(), List.of(), bounds, counted.denied());
  }

  /** Of {@code figures}, at least one, all of {@code incident} and of one kind. */
  static IncidentToll of(Incident incident, List<Figure> figures, Assembled assembled) {
    List<Reckoning> standing = new ArrayList<>();
    List<Reckoning> revised = new ArrayList<>();
    List<Reckoning> all = Reckoning.of(figures);
    for (Reckoning one : all) {
      boolean replaced = all.stream().anyMatch(one::isRevisedBy);
      (replaced ? revised : standing).add(one);
    }
    boolean denied =
        incident.accounts().stream().anyMatch(account -> account.stance() == Stance.DENIES);
    return new IncidentToll(incident.id(), standing, revised, bounds(standing, assembled), denied);
  }

  private static Bounds bounds(List<Reckoning> standing, Assembled assembled) {
    long low = Long.MAX_VALUE;
    long high = 0;
    boolean open = false;
    TreeMap<Long, List<Reckoning>> byNumber = new TreeMap<>();
    for (Reckoning one : standing) {
      long least = one.quantity().min();
      low = Math.min(low, least);
      high = Math.max(high, one.quantity().max().orElse(least));
      open |= one.quantity().max().isEmpty();
      byNumber.computeIfAbsent(least, number -> new ArrayList<>()).add(one);
    }
    // Of equals the first and so the lowest is taken.
    long best = low;
    int origins = -1;
    LocalDate latest = LocalDate.MIN;
    for (var entry : byNumber.entrySet()) {
      // The only number is the best, on whomever it stands.
      int independent = byNumber.size() == 1 ? 0 : independent(entry.getValue(), assembled);
      LocalDate day = latest(entry.getValue());
      if (independent > origins || independent == origins && day.isAfter(latest)) {
        best = entry.getKey();
        origins = independent;
        latest = day;
      }
    }
    return new Bounds(low, best, high, open);
  }

  /** How many independent origins a number stands on at least. */
  private static int independent(List<Reckoning> reckonings, Assembled assembled) {
    return Corroboration.of(reckonings.stream()
            .map(Reckoning::account)
            .map(account -> new Testimony(
                account.source().report(),
                assembled
                    .copies(account.source().report())
                    .orElse(account.source().report()),
                account.source().outlet(),
                account.chain(),
                false))
            .toList())
        .told()
        .atLeast();
  }

  private static LocalDate latest(Collection<Reckoning> reckonings) {
    return reckonings.stream()
        .map(Reckoning::published)
        .flatMap(Optional::stream)
        .map(Published::date)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
