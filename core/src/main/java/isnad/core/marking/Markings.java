package isnad.core.marking;

import isnad.core.claim.ClaimId;
import isnad.core.report.ReportId;
import isnad.core.review.Cell;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.review.Marking;
import isnad.core.review.Tlp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The markings that hold. Of each organisation the last word on a thing counts, and of several
 * organisations' all: whoever reads must be let by each. So anybody can tighten what another
 * marked, and only who marked it can loosen it.
 */
public final class Markings {
  private record Marked(String subject, Optional<Cell> cell) {}

  private final Map<Marked, Map<String, Marking>> markings = new HashMap<>();

  private boolean incidents;

  private Markings() {}

  /**
   * Those of {@code decisions}. A marked incident marks each claim that it has now:
   * {@code incident} gives them by its id.
   */
  public static Markings of(
      Decisions decisions, Function<String, ? extends Collection<ClaimId>> incident) {
    Markings markings = new Markings();
    for (Decided one : decisions.all()) {
      if (one.decision() instanceof Decision.Marked marked && decisions.holds(one)) {
        if (isIncident(marked.subject())) {
          markings.incidents = true;
          markings.put(marked.subject(), marked, "");
          Collection<ClaimId> claims = incident.apply(marked.subject());
          claims.forEach(claim -> markings.put(claim.value(), marked, marked.subject()));
        } else {
          markings.put(marked.subject(), marked, "");
        }
      }
    }
    return markings;
  }

  private static boolean isIncident(String subject) {
    return subject.startsWith("i-") && ClaimId.isOne('c' + subject.substring(1));
  }

  /** {@code through} is the incident by which something is marked, whose mark is one of its own. */
  private void put(String subject, Decision.Marked marked, String through) {
    Marking marking = marked.marking();
    markings
        .computeIfAbsent(new Marked(subject, marked.cell()), one -> new HashMap<>())
        .put(marking.owner() + '\n' + through, marking);
  }

  /**
   * Whose view of it all the person called {@code account} has: the first by name of those who may
   * read the same, or nobody ("") where it is named nowhere. Empty where nothing is kept from it.
   */
  public Optional<Audience.Member> narrowed(String account) {
    Map<String, Set<Marked>> read = new TreeMap<>();
    Set<Marked> red = new HashSet<>();
    markings.forEach((what, byOwner) -> {
      Collection<Marking> on = byOwner.values();
      if (on.stream().anyMatch(one -> one.level() == Tlp.RED)) {
        red.add(what);
        on.stream()
            .flatMap(one -> one.recipients().stream())
            .filter(one -> one.startsWith("@"))
            .map(one -> one.substring(1))
            .filter(one -> on.stream().allMatch(new Audience.Member(one)::mayRead))
            .forEach(one -> read.computeIfAbsent(one, none -> new HashSet<>()).add(what));
      }
    });
    Set<Marked> own = read.getOrDefault(account, Set.of());
    if (own.equals(red)) {
      return Optional.empty();
    }
    return Optional.of(read.entrySet().stream()
        .filter(one -> !own.isEmpty() && one.getValue().equals(own))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(Audience.Member::new)
        .orElseGet(() -> new Audience.Member("")));
  }

  private Collection<Marking> on(String subject, Optional<Cell> cell) {
    return markings.getOrDefault(new Marked(subject, cell), Map.of()).values();
  }

  /** Whether any incident is marked: what that marks changes with what is put together. */
  public boolean areOnIncidents() {
    return incidents;
  }

  /** Whether nobody marked anything. */
  public boolean isEmpty() {
    return markings.isEmpty();
  }

  /** The subjects, cells aside, of which something is marked. */
  public Set<String> subjects() {
    Set<String> subjects = new TreeSet<>();
    markings.keySet().forEach(one -> subjects.add(one.subject));
    return subjects;
  }

  /** Whether {@code audience} may read of a report at all. */
  public boolean mayRead(ReportId report, Audience audience) {
    Collection<Marking> on = on(report.value(), Optional.empty());
    return on.isEmpty() ? audience.mayReadUnmarked() : on.stream().allMatch(audience::mayRead);
  }

  /** Whether {@code audience}, which may read its report, may read a claim. */
  public boolean mayRead(ClaimId claim, Audience audience) {
    return on(claim.value(), Optional.empty()).stream().allMatch(audience::mayRead);
  }

  /** The cells of a claim that {@code audience} may not read. */
  public Set<Cell> hidden(ClaimId claim, Audience audience) {
    Set<Cell> hidden = EnumSet.noneOf(Cell.class);
    for (Cell cell : Cell.values()) {
      if (!on(claim.value(), Optional.of(cell)).stream().allMatch(audience::mayRead)) {
        hidden.add(cell);
      }
    }
    return hidden;
  }

  /** The markings on what has the name, a report, a claim or an incident, the strictest first. */
  public List<Marking> on(String subject) {
    return sorted(on(subject, Optional.empty()));
  }

  /** The markings on a report, incidents and cells aside, the strictest first. */
  public List<Marking> of(ReportId report) {
    return sorted(on(report.value(), Optional.empty()));
  }

  /** The markings on a claim of {@code report}, with what it has from that, the strictest first. */
  public List<Marking> of(ReportId report, ClaimId claim) {
    List<Marking> all = new ArrayList<>(on(report.value(), Optional.empty()));
    all.addAll(on(claim.value(), Optional.empty()));
    return sorted(all);
  }

  /** The markings on a claim itself or its incident, the strictest first. */
  public List<Marking> of(ClaimId claim) {
    return sorted(on(claim.value(), Optional.empty()));
  }

  /** The markings on a cell alone, the strictest first. */
  public List<Marking> of(ClaimId claim, Cell cell) {
    return sorted(on(claim.value(), Optional.of(cell)));
  }

  private static List<Marking> sorted(Collection<Marking> some) {
    return some.stream()
        .distinct()
        .sorted(Comparator.comparing(Marking::level)
            .reversed()
            .thenComparing(Marking::owner)
            .thenComparing(Marking::shown))
        .toList();
  }

  /** The strictest level of some markings; empty where there is none. */
  public static Optional<Tlp> strictest(Collection<Marking> some) {
    return some.stream().map(Marking::level).max(Comparator.naturalOrder());
  }
}
