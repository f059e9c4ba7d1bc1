package isnad.core.incident;

import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an incident is in a line: what most of its claims say of kind, place and parties, from which
 * to which day it may have been, and between which bounds its numbers lie. Claims of leads count
 * where there are any. It decides nothing: what differs stands side by side in the claims.
 */
public record Outline(
    EventType type,
    Modality modality,
    Optional<PlaceMention> place,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> doers,
    List<String> others,
    Map<CountOf, Quantity> counts,
    List<String> outlets) {
  /** How many names of parties are given. */
  private static final int MOST_PARTIES = 3;

  public Outline {
    doers = List.copyOf(doers);
    others = List.copyOf(others);
    counts = Map.copyOf(counts);
    outlets = List.copyOf(outlets);
  }

  public static Outline of(Incident incident) {
    List<Account> lead = incident.accounts().stream().filter(Account::isLead).toList();
    List<Account> told = lead.isEmpty() ? incident.accounts() : lead;
    EventType type = most(told.stream().map(Account::type), EventType::name).getFirst();
    return new Outline(
        type,
        most(told.stream().map(Account::modality), Modality::key).getFirst(),
        place(told),
        days(told, days -> days.from(), Comparator.naturalOrder()),
        days(told, days -> days.to(), Comparator.reverseOrder()),
        parties(told.stream().flatMap(account -> account.doers().stream())),
        parties(told.stream().flatMap(account -> account.others().stream())),
        counts(incident.accounts()),
        List.copyOf(incident.accounts().stream()
            .map(account -> account.source().outlet())
            .collect(Collectors.toCollection(TreeSet::new))));
  }

  /** The narrowest place that most name. */
  private static Optional<PlaceMention> place(List<Account> told) {
    List<PlaceMention> places =
        told.stream().flatMap(account -> account.place().stream()).toList();
    return places.stream()
        .map(PlaceMention::precision)
        .min(Comparator.naturalOrder())
        .flatMap(narrowest -> most(
                places.stream().filter(place -> place.precision() == narrowest), PlaceMention::name)
            .stream()
            .findFirst());
  }

  /** The first or last day, of those that reports tell where any does. */
  private static Optional<LocalDate> days(
      List<Account> told, Function<Days, Long> end, Comparator<Long> order) {
    List<Days> days = told.stream().flatMap(account -> account.days().stream()).toList();
    boolean any = days.stream().anyMatch(Days::told);
    return days.stream()
        .filter(one -> one.told() || !any)
        .map(end)
        .min(order)
        .map(LocalDate::ofEpochDay);
  }

  private static List<String> parties(Stream<Party> parties) {
    return most(parties, Party::key).stream()
        .limit(MOST_PARTIES)
        .map(Party::name)
        .toList();
  }

  /** The least that any says and the most, for each kind of count; sums over many are left out. */
  private static Map<CountOf, Quantity> counts(List<Account> accounts) {
    Map<CountOf, Quantity> bounds = new EnumMap<>(CountOf.class);
    for (Account account : accounts) {
      if (!account.cumulative()) {
        for (Count count : account.counts()) {
          bounds.merge(count.of(), count.quantity().quantity(), Outline::both);
        }
      }
    }
    return bounds;
  }

  private static Quantity both(Quantity one, Quantity other) {
    OptionalLong most = one.max().isPresent() && other.max().isPresent()
        ? OptionalLong.of(Math.max(one.max().getAsLong(), other.max().getAsLong()))
        : OptionalLong.empty();
    return new Quantity(
        Math.min(one.min(), other.min()), most, one.approximate() || other.approximate());
  }

  /** The values by how often their names come, the most frequent first, then by name. */
  private static <V> List<V> most(Stream<V> values, Function<V, String> name) {
    Map<String, V> first = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    values.forEach(value -> {
      first.putIfAbsent(name.apply(value), value);
      times.merge(name.apply(value), 1, Integer::sum);
    });
    return first.keySet().stream()
        .sorted(Comparator.comparing((String key) -> -times.getOrDefault(key, 0))
            .thenComparing(Comparator.naturalOrder()))
        .flatMap(key -> Stream.ofNullable(first.get(key)))
        .toList();
  }
}
