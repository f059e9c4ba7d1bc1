package isnad.core.view;

import isnad.core.event.EventType;
import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Days;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Outline;
import isnad.core.incident.Party;
import isnad.core.incident.Side;
import isnad.core.incident.Sides;
import isnad.core.incident.Source;
import isnad.core.mention.PlaceMention;
import isnad.core.report.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Incidents and reports as the plain rows that trends are counted from; the incidents in one order,
 * whatever they were given in, so that no question has to sort them again.
 */
public record Activity(List<Happened> happened, List<Reported> reported) {
  /** An incident is news for so many days; who comes back to it later tells of the past. */
  private static final long NEWS = 14;

  public Activity {
    happened = happened.stream().sorted(Happened.ORDER).toList();
    reported = List.copyOf(reported);
  }

  public static Activity of(Assembled assembled, Sides sides) {
    List<Happened> happened = new ArrayList<>();
    Map<String, Told> reports = new TreeMap<>();
    for (Incident incident : assembled.incidents()) {
      happened(incident, sides).ifPresent(happened::add);
      for (Account account : incident.accounts()) {
        reports
            .computeIfAbsent(account.source().report(), id -> new Told(account.source()))
            .add(incident.id(), account);
      }
    }
    List<Reported> reported = new ArrayList<>();
    reports.forEach(
        (id, telling) -> telling.row(assembled.copies(id).orElse(id)).ifPresent(reported::add));
    return new Activity(happened, reported);
  }

  /** Of which countries and incidents one report tells. */
  private record Told(Source source, Set<String> countries, Set<IncidentId> tells) {
    Told(Source source) {
      this(source, new HashSet<>(), new HashSet<>());
    }

    void add(IncidentId incident, Account account) {
      tells.add(incident);
      account.place().flatMap(PlaceMention::country).ifPresent(countries::add);
    }

    Optional<Reported> row(String text) {
      return source
          .published()
          .map(Published::date)
          .map(day -> new Reported(text, source.outlet(), day, countries, tells));
    }
  }

  /** The row of {@code incident}; nothing where no claim tells on which days it happened. */
  public static Optional<Happened> happened(Incident incident, Sides sides) {
    List<Account> told = incident.accounts().stream()
        .filter(account -> !account.cumulative()
            && Standing.of(account.modality(), account.stance()) == Standing.HAPPENED)
        .toList();
    Optional<Days> days = days(told);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Outline outline = Outline.of(incident);
    Set<String> outlets = new HashSet<>();
    for (Account account : told) {
      if (isNews(account, days.get())) {
        outlets.add(account.source().outlet());
      }
    }
    return Optional.of(new Happened(
        incident.id(),
        LocalDate.ofEpochDay(days.get().from()),
        LocalDate.ofEpochDay(days.get().to()),
        outline.type(),
        doers(told, outline.type(), sides),
        outline.place().flatMap(Region::of),
        outlets,
        incident.accounts().stream().anyMatch(account -> account.stance() == Stance.DENIES)));
  }

  /**
   * The days that reports tell, from the first to the last of them; where none does, those before
   * the first report.
   */
  private static Optional<Days> days(List<Account> told) {
    List<Days> all = told.stream().flatMap(account -> account.days().stream()).toList();
    List<Days> given = all.stream().filter(Days::told).toList();
    if (given.isEmpty()) {
      return all.stream().reduce((one, other) -> other.to() < one.to() ? other : one);
    }
    return given.stream()
        .reduce((one, other) ->
            new Days(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), true));
  }

  private static boolean isNews(Account account, Days days) {
    return account
        .source()
        .published()
        .map(Published::date)
        .map(LocalDate::toEpochDay)
        .filter(day -> day >= days.from() && day <= days.to() + NEWS)
        .isPresent();
  }

  /** Whom anybody names who tells an event of that family, of those that the registry knows. */
  private static List<Side> doers(List<Account> told, EventType type, Sides sides) {
    Map<String, Side> doers = new HashMap<>();
    for (Account account : told) {
      if (account.type().family() == type.family()) {
        for (Party party : account.doers()) {
          if (party.known()) {
            Side side = sides.of(party);
            doers.put(side.key(), side);
          }
        }
      }
    }
    return doers.values().stream().sorted(Comparator.comparing(Side::key)).toList();
  }
}
