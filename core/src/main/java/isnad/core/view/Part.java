package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Side;
import isnad.core.incident.Victims;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The bounds of one incident's figures of a kind: of all of them, and of those of each party and of
 * each sort of people where these differ. {@code sides} are all spellings of the parties.
 */
public record Part(
    CountOf of,
    Standing standing,
    List<Side> sides,
    List<Victims> victims,
    Bounds whole,
    List<Share> shares) {
  private static final Comparator<Side> BY_NAME =
      Comparator.comparing(Side::key).thenComparing(Side::name).thenComparing(Side::armed);

  public Part {
    sides = List.copyOf(sides);
    victims = List.copyOf(victims);
    shares = List.copyOf(shares);
    if (sides.isEmpty() || victims.isEmpty()) {
      throw new IllegalArgumentException("figures of nobody");
    }
  }

  /** The bounds of some of the figures: of one party, of one sort of people, or of both. */
  public record Share(Optional<String> side, Optional<Victims> victims, Bounds bounds) {}

  /** What is added to the row {@code key}. */
  record Slice(String key, String name, Bounds bounds) {}

  /** Of {@code figures}, of one kind and one standing, whose bounds {@code bounds} tells. */
  static Part of(List<Figure> figures, Function<List<Figure>, Bounds> bounds) {
    Map<String, List<Figure>> bySide = grouped(figures, figure -> figure.side().key());
    Map<Victims, List<Figure>> byVictims = grouped(figures, Figure::victims);
    List<Share> shares = new ArrayList<>();
    if (bySide.size() > 1) {
      bySide.forEach((key, some) ->
          shares.add(new Share(Optional.of(key), Optional.empty(), bounds.apply(some))));
    }
    if (byVictims.size() > 1) {
      byVictims.forEach((sort, some) ->
          shares.add(new Share(Optional.empty(), Optional.of(sort), bounds.apply(some))));
    }
    if (bySide.size() > 1 && byVictims.size() > 1) {
      bySide.forEach((key, some) -> grouped(some, Figure::victims)
          .forEach((sort, both) ->
              shares.add(new Share(Optional.of(key), Optional.of(sort), bounds.apply(both)))));
    }
    Figure first = figures.getFirst();
    return new Part(
        first.count().of(),
        first.standing(),
        figures.stream().map(Figure::side).distinct().sorted(BY_NAME).toList(),
        List.copyOf(byVictims.keySet()),
        bounds.apply(figures),
        shares);
  }

  private static <K> Map<K, List<Figure>> grouped(List<Figure> figures, Function<Figure, K> key) {
    return figures.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  /** The bounds of the people of the party {@code key}; empty where none of them are counted. */
  Optional<Bounds> bySide(String key) {
    return share(key, Optional.empty());
  }

  private Optional<Bounds> share(String key, Optional<Victims> sort) {
    if (sides.stream().noneMatch(side -> side.key().equals(key))) {
      return Optional.empty();
    }
    Optional<Victims> apart = sort.filter(one -> victims.size() > 1);
    Optional<String> side = Optional.of(key).filter(one -> isOfSeveral());
    return bounds(side, apart);
  }

  private boolean isOfSeveral() {
    return sides.stream().anyMatch(side -> !side.key().equals(sides.getFirst().key()));
  }

  private Optional<Bounds> bounds(Optional<String> side, Optional<Victims> sort) {
    if (side.isEmpty() && sort.isEmpty()) {
      return Optional.of(whole);
    }
    return shares.stream()
        .filter(share -> share.side.equals(side) && share.victims.equals(sort))
        .map(Share::bounds)
        .findFirst();
  }

  /** What it adds to rows by party; empty where its figures have to be looked at for that. */
  Optional<List<Slice>> byParty(TollQuery query) {
    List<Side> taken = taken(query);
    if (!isEntire(taken)) {
      return Optional.empty();
    }
    if (taken.size() == 1 && sides.size() == 1) {
      Side side = taken.getFirst();
      return Optional.of(List.of(new Slice(side.key(), side.name(), whole)));
    }
    Map<String, Slice> slices = new TreeMap<>();
    // The least of the names of a party, as the first is.
    taken.forEach(side -> bySide(side.key())
        .ifPresent(
            bounds -> slices.putIfAbsent(side.key(), new Slice(side.key(), side.name(), bounds))));
    return Optional.of(List.copyOf(slices.values()));
  }

  /** What it adds to rows by sort of people; empty as {@link #byParty} says. */
  Optional<List<Slice>> byVictims(TollQuery query) {
    List<Side> taken = taken(query);
    if (taken.size() < sides.size() && !isOne(taken)) {
      return taken.isEmpty() ? Optional.of(List.of()) : Optional.empty();
    }
    return Optional.of(victims.stream()
        .flatMap(sort -> (taken.size() == sides.size()
                ? bounds(Optional.empty(), Optional.of(sort).filter(one -> victims.size() > 1))
                : share(taken.getFirst().key(), Optional.of(sort)))
            .map(bounds -> new Slice(sort.key(), sort.key(), bounds)).stream())
        .toList());
  }

  /** The bounds of all that is asked for, if there is any; empty as {@link #byParty} says. */
  Optional<List<Bounds>> all(TollQuery query) {
    List<Side> taken = taken(query);
    if (taken.isEmpty()) {
      return Optional.of(List.of());
    }
    if (taken.size() == sides.size()) {
      return Optional.of(List.of(whole));
    }
    return isOne(taken) ? bySide(taken.getFirst().key()).map(List::of) : Optional.empty();
  }

  private List<Side> taken(TollQuery query) {
    return query.party().isEmpty() ? sides : sides.stream().filter(query::isOf).toList();
  }

  /** Whether {@code taken} are all spellings of one party. */
  private boolean isOne(List<Side> taken) {
    return isEntire(taken) && taken.stream().map(Side::key).distinct().count() == 1;
  }

  /** Whether no spelling of a party among {@code taken} is missing. */
  private boolean isEntire(List<Side> taken) {
    return taken.size() == sides.size()
        || sides.stream()
            .filter(side -> taken.stream().anyMatch(one -> one.key().equals(side.key())))
            .allMatch(taken::contains);
  }
}
