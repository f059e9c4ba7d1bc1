package isnad.core.view;

import isnad.core.incident.Affiliation;
import isnad.core.incident.Assembled;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.Registry;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All outlets, and all voices with a name, of what is told; who published or told most first. */
public final class Sources {
  private static final Comparator<SourceRow> ORDER = Comparator.comparing(
          (SourceRow row) -> -row.reports())
      .thenComparing(row -> -row.claims())
      .thenComparing(SourceRow::key);

  /** What a voice is called by most claims. */
  private static final Comparator<SourceCounts> NAMES = Comparator.comparing(
          (SourceCounts one) -> -one.claims())
      .thenComparing(one -> one.source().name());

  private final List<SourceRow> rows;
  private final Map<String, String> names = new HashMap<>();

  private Sources(List<SourceRow> rows) {
    this.rows = List.copyOf(rows);
    rows.forEach(row -> names.put(row.key(), row.name()));
  }

  /** The sources of all that is put together. */
  public static Sources of(Assembled assembled, Registry registry) {
    Stream<SourceCounts> reports =
        ReportParts.all(assembled).stream().flatMap(parts -> parts.counts().stream());
    Stream<SourceCounts> incidents = assembled.incidents().stream()
        .flatMap(incident -> IncidentPart.of(incident, assembled).stream())
        .map(IncidentPart::counts);
    return of(SourceCounts.byName(Stream.concat(reports, incidents)), registry);
  }

  /** The sources of which that is counted, each by all of its names. */
  public static Sources of(Collection<SourceCounts> names, Registry registry) {
    Map<String, List<SourceCounts>> byKey = new HashMap<>();
    names.forEach(one ->
        byKey.computeIfAbsent(one.source().key(), key -> new ArrayList<>()).add(one));
    List<SourceRow> rows = new ArrayList<>();
    byKey.forEach((key, some) -> {
      SourceCounts sum = SourceCounts.sum(some);
      if (sum.of(Measure.REPORTS) > 0 || sum.claims() > 0) {
        rows.add(row(sum, some, registry));
      }
    });
    rows.sort(ORDER);
    return new Sources(rows);
  }

  /** The name of the registry; of an outlet that is not there its key, else the usual name. */
  private static SourceRow row(SourceCounts sum, List<SourceCounts> names, Registry registry) {
    String key = sum.source().key();
    Optional<Actor> actor = registry.actor(key);
    String name = sum.of(Measure.REPORTS) > 0
        ? key
        : names.stream().min(NAMES).orElseThrow().source().name();
    return new SourceRow(
        key,
        actor.map(Actor::name).orElse(name),
        actor.map(Actor::kind),
        sum.of(Measure.REPORTS),
        sum.claims(),
        sum.of(Measure.ORIGIN),
        sum.of(Measure.RELAY),
        sum.of(Measure.INCIDENTS));
  }

  public List<SourceRow> rows() {
    return rows;
  }

  /** The name of the one that is listed by that key. */
  Optional<String> name(String key) {
    return Optional.ofNullable(names.get(key));
  }

  /**
   * Who is meant by {@code wanted}: the one of that key or name; else whom the registry knows by a
   * name in any language; else all whose names hold it.
   */
  public List<SourceRow> called(String wanted, Registry registry) {
    List<SourceRow> exact = rows.stream().filter(row -> row.is(wanted)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    Optional<String> known = registered(wanted, registry);
    List<SourceRow> same =
        rows.stream().filter(row -> known.filter(row.key()::equals).isPresent()).toList();
    return same.isEmpty() ? rows.stream().filter(row -> row.isCalled(wanted)).toList() : same;
  }

  /** The voice of the actor that has the whole of {@code wanted} as a name. */
  private static Optional<String> registered(String wanted, Registry registry) {
    Tokens tokens = Tokens.of(FoldedText.of(wanted));
    Optional<Actor> byId = registry.actor(wanted);
    if (byId.isPresent() || tokens.count() == 0) {
      return byId.map(actor -> Affiliation.of(actor, registry).voice().id());
    }
    NameMatch<Actor> match = new NameFinder<>(registry.names()).find(tokens, 0, tokens.count());
    return match == null || match.end() < tokens.count()
        ? Optional.empty()
        : Optional.of(Affiliation.of(match.value(), registry).voice().id());
  }
}
