package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Side;
import isnad.core.view.Part.Slice;
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

/** Adds incidents up, row by row. */
final class Summing {
  private final TollQuery query;
  private final Map<Row, Sum> sums = new HashMap<>();
  private final Map<LocalDate, String> months = new HashMap<>();
  private final Map<String, Set<String>> sayers = new HashMap<>();

  /** What tells one sum from all others. */
  record Row(boolean allegedDoer, CountOf of, Standing standing, String key) {
    static final Comparator<Row> ORDER = Comparator.comparing(Row::allegedDoer)
        .thenComparing(Row::of)
        .thenComparing(Row::standing)
        .thenComparing(Row::key);

    /** Whether {@code figure} is in that sum, where its incident is. */
    boolean holds(Figure figure, TollQuery.By by) {
      return figure.count().of() == of
          && figure.standing() == standing
          && (allegedDoer
              || switch (by) {
                case ALL, PERIOD, PLACE -> true;
                case PARTY -> figure.side().key().equals(key);
                case VICTIMS -> figure.victims().key().equals(key);
              });
    }
  }

  /** A sum as far as it was added up; of several spellings of its name the least is taken. */
  static final class Sum {
    private final Largest largest;
    private String name;

    Sum(String name, int listed) {
      this.name = name;
      this.largest = new Largest(listed);
    }

    String name() {
      return name;
    }

    Largest largest() {
      return largest;
    }

    private void add(Counted counted, String called, Bounds bounds) {
      name = called.compareTo(name) < 0 ? called : name;
      largest.add(counted, bounds);
    }
  }

  private record Added(Row row, String name, Bounds bounds) {}

  Summing(TollQuery query) {
    this.query = query;
  }

  /** Adds {@code counted}; says whether it could, or its figures have to be looked at first. */
  boolean add(Counted counted) {
    List<Added> added = new ArrayList<>();
    for (Part part : counted.parts()) {
      if (query.takes(part.of(), part.standing()) && !add(counted, part, added)) {
        return false;
      }
    }
    for (Added one : added) {
      sums.computeIfAbsent(one.row, row -> new Sum(one.name, query.listing().incidents()))
          .add(counted, one.name, one.bounds);
    }
    if (query.by() == TollQuery.By.PARTY && !added.isEmpty()) {
      counted
          .doers()
          .forEach(doer -> sayers
              .computeIfAbsent(doer.side().key(), key -> new HashSet<>())
              .addAll(doer.saidBy()));
    }
    return true;
  }

  private boolean add(Counted counted, Part part, List<Added> added) {
    return switch (query.by()) {
      case PARTY -> addByParty(counted, part, added);
      case VICTIMS -> add(part.byVictims(query), part, added);
      case ALL -> addAll(part, "", "all", added);
      case PERIOD -> {
        String month = counted.day().map(this::month).orElse("");
        yield addAll(part, month, month.isEmpty() ? Side.UNTOLD.name() : month, added);
      }
      case PLACE -> {
        String place = counted.place().map(Where::group).orElse("");
        yield addAll(part, place, place.isEmpty() ? Side.UNTOLD.name() : place, added);
      }
    };
  }

  private String month(LocalDate day) {
    return months.computeIfAbsent(day, one -> one.toString().substring(0, 7));
  }

  private boolean addAll(Part part, String key, String name, List<Added> added) {
    return add(
        part.all(query)
            .map(all -> all.stream().map(bounds -> new Slice(key, name, bounds)).toList()),
        part,
        added);
  }

  private boolean add(Optional<List<Slice>> slices, Part part, List<Added> added) {
    slices.ifPresent(all -> all.forEach(slice -> added.add(new Added(
        new Row(false, part.of(), part.standing(), slice.key()), slice.name(), slice.bounds()))));
    return slices.isPresent();
  }

  private boolean addByParty(Counted counted, Part part, List<Added> added) {
    Map<String, Side> doers = new HashMap<>(2);
    for (Counted.Doer doer : counted.doers()) {
      if (doer.side().isTold() && !doer.saidBy().isEmpty()) {
        doers.merge(
            doer.side().key(),
            doer.side(),
            (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
      }
    }
    if (!doers.isEmpty()) {
      Optional<List<Bounds>> all = part.all(query);
      if (all.isEmpty()) {
        return false;
      }
      for (Bounds bounds : all.get()) {
        doers.forEach((key, side) -> added.add(
            new Added(new Row(true, part.of(), part.standing(), key), side.name(), bounds)));
      }
    }
    return add(part.byParty(query), part, added);
  }

  /** The sums, in their order. */
  TreeMap<Row, Sum> sums() {
    TreeMap<Row, Sum> ordered = new TreeMap<>(Row.ORDER);
    ordered.putAll(sums);
    return ordered;
  }

  /** Who names the doer {@code key}. */
  List<String> saidBy(String key) {
    return sayers.getOrDefault(key, Set.of()).stream().sorted().toList();
  }
}
