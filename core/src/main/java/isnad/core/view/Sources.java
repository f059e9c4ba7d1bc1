package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Affiliation;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Source;
import isnad.core.incident.Teller;
import isnad.core.incident.Testimony;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Registry;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All outlets, and all voices with a name, of what is told; who published or told most first. */
public record Sources(List<SourceRow> rows) {
  private static final Comparator<SourceRow> ORDER = Comparator.comparing(
          (SourceRow row) -> -row.reports())
      .thenComparing(row -> -row.claims())
      .thenComparing(SourceRow::key);

  public Sources {
    rows = List.copyOf(rows);
  }

  public static Sources of(Assembled assembled, Registry registry) {
    Map<String, Counting> all = new TreeMap<>();
    for (Source report : assembled.sources()) {
      counting(all, report.outlet(), report.outlet(), registry).reports++;
    }
    for (Incident incident : assembled.incidents()) {
      for (Account account : incident.accounts()) {
        Testimony testimony = assembled.testimony(account);
        names(testimony).forEach((key, name) -> {
          Counting counting = counting(all, key, name, registry);
          Capacity.of(key, testimony).ifPresent(as -> counting.add(incident.id(), as));
        });
      }
    }
    return new Sources(all.values().stream().map(Counting::row).sorted(ORDER).toList());
  }

  /** The outlet and the named voices of a testimony, each with its name. */
  private static Map<String, String> names(Testimony testimony) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Teller teller : testimony.chain()) {
      if (teller.named()) {
        names.putIfAbsent(teller.key(), teller.name());
        teller.together().forEach(other -> names.putIfAbsent(other.key(), other.name()));
      }
    }
    names.putIfAbsent(testimony.outlet(), testimony.outlet());
    return names;
  }

  private static Counting counting(
      Map<String, Counting> all, String key, String name, Registry registry) {
    return all.computeIfAbsent(key, one -> {
      Optional<Actor> actor = registry.actor(one);
      return new Counting(one, actor.map(Actor::name).orElse(name), actor.map(Actor::kind));
    });
  }

  private static final class Counting {
    private final String key;
    private final String name;
    private final Optional<ActorKind> kind;
    private final Set<IncidentId> incidents = new HashSet<>();
    private int reports;
    private int origin;
    private int relay;

    Counting(String key, String name, Optional<ActorKind> kind) {
      this.key = key;
      this.name = name;
      this.kind = kind;
    }

    void add(IncidentId incident, Capacity as) {
      incidents.add(incident);
      switch (as) {
        case ORIGIN -> origin++;
        case RELAY -> relay++;
      }
    }

    SourceRow row() {
      return new SourceRow(
          key, name, kind, reports, origin + relay, origin, relay, incidents.size());
    }
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
