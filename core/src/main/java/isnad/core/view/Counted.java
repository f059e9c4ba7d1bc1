package isnad.core.view;

import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Outline;
import isnad.core.incident.Party;
import isnad.core.incident.Side;
import isnad.core.incident.Sides;
import isnad.core.incident.Teller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an incident adds to sums, and what they choose it by: the last day on which it may have
 * been, its place, {@code within} which places any of its claims lies, and whom they accuse.
 * {@code number} is what it is opened by; {@code mark} tells incidents apart that have one id,
 * which are told in the same words.
 */
public record Counted(
    long number,
    IncidentId id,
    int mark,
    boolean denied,
    Optional<LocalDate> day,
    Optional<Where> place,
    List<String> within,
    List<Doer> doers,
    List<Part> parts,
    List<Total> totals) {
  public Counted {
    within = List.copyOf(within);
    doers = List.copyOf(doers);
    parts = List.copyOf(parts);
    totals = List.copyOf(totals);
  }

  /** Whom anybody names as a doer, as reports call it; {@code saidBy} who does, but for denials. */
  public record Doer(String key, String name, Side side, List<String> saidBy) {
    public Doer {
      saidBy = List.copyOf(saidBy);
    }
  }

  /** What {@code incident} adds; nothing where none of its claims counts people. */
  public static Optional<Counted> of(
      long number, Incident incident, Assembled assembled, Sides sides) {
    return isCounting(incident)
        ? Optional.of(of(number, incident, assembled, sides, figure -> true))
        : Optional.empty();
  }

  private static boolean isCounting(Incident incident) {
    return incident.accounts().stream()
        .flatMap(account -> account.counts().stream())
        .anyMatch(count -> TollQuery.PEOPLE.contains(count.of()));
  }

  /** The same of {@code some} of its figures. */
  static Counted of(
      long number, Incident incident, Assembled assembled, Sides sides, Predicate<Figure> some) {
    Outline outline = Outline.of(incident);
    return new Counted(
        number,
        incident.id(),
        incident.accounts().getFirst().source().report().hashCode(),
        incident.accounts().stream().anyMatch(account -> account.stance() == Stance.DENIES),
        outline.to(),
        outline.place().map(Where::of),
        List.copyOf(incident.accounts().stream()
            .flatMap(account -> account.place().stream())
            .flatMap(place -> Where.of(place).names())
            .collect(Collectors.toCollection(TreeSet::new))),
        doers(incident, sides),
        parts(incident, assembled, some),
        totals(incident, sides));
  }

  /** The figures of {@code incident} that are in sums. */
  static List<Figure> figures(Incident incident) {
    return incident.accounts().stream()
        .filter(account -> !account.cumulative())
        .flatMap(account -> Figure.of(account).stream())
        .filter(figure -> TollQuery.PEOPLE.contains(figure.count().of()))
        .toList();
  }

  private static List<Part> parts(Incident incident, Assembled assembled, Predicate<Figure> some) {
    Map<String, List<Figure>> byKind = figures(incident).stream()
        .filter(some)
        .collect(Collectors.groupingBy(
            figure -> figure.count().of() + " " + figure.standing(),
            TreeMap::new,
            Collectors.toList()));
    return byKind.values().stream()
        .map(figures -> Part.of(
            figures, those -> IncidentToll.of(incident, those, assembled).bounds()))
        .toList();
  }

  private static List<Total> totals(Incident incident, Sides sides) {
    List<Total> totals = new ArrayList<>();
    for (Account account : incident.accounts()) {
      if (account.cumulative()) {
        IntStream.range(0, account.counts().size())
            .filter(i -> TollQuery.PEOPLE.contains(account.counts().get(i).of()))
            .forEach(i -> totals.add(Total.of(account, i, sides)));
      }
    }
    return totals;
  }

  private static List<Doer> doers(Incident incident, Sides sides) {
    Map<List<String>, TreeSet<String>> sayers =
        new TreeMap<>((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)));
    Map<List<String>, Side> named =
        new TreeMap<>((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)));
    for (Account account : incident.accounts()) {
      for (Party party : account.doers()) {
        List<String> called = List.of(party.key(), party.name());
        named.computeIfAbsent(called, one -> sides.of(party));
        Collection<String> saying = sayers.computeIfAbsent(called, one -> new TreeSet<>());
        if (account.stance() != Stance.DENIES) {
          saying.add(sayer(account));
        }
      }
    }
    List<Doer> doers = new ArrayList<>();
    named.forEach((called, side) -> doers.add(new Doer(
        called.getFirst(),
        called.getLast(),
        side,
        List.copyOf(sayers.getOrDefault(called, new TreeSet<>())))));
    return doers;
  }

  private static String sayer(Account account) {
    List<Teller> chain = account.chain();
    return chain.isEmpty() ? account.source().outlet() : chain.getLast().name();
  }
}
