package isnad.core.view;

import isnad.core.event.EventType;
import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Party;
import isnad.core.incident.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * That one party is said to support, finance, arm, harbour, ... another: of which type, on whose
 * word and by whom denied, and in which incidents. An allegation, whoever makes it.
 */
public record Relation(
    Party from, EventType type, Party to, Corroboration said, List<IncidentId> incidents) {
  private static final Comparator<Relation> ORDER = Comparator.comparing(
          (Relation one) -> -one.said.told().chains())
      .thenComparing(one -> -one.said.told().atLeast())
      .thenComparing(one -> -one.incidents.size())
      .thenComparing(one -> one.from.key())
      .thenComparing(one -> one.type.name())
      .thenComparing(one -> one.to.key());

  public Relation {
    incidents = List.copyOf(incidents);
  }

  /** What is said of one relation while all are gathered. */
  private record Edge(
      Party from,
      EventType type,
      Party to,
      List<Testimony> testimonies,
      TreeSet<IncidentId> incidents) {}

  /**
   * The relations that claims of {@code incidents} tell of two parties, told by most chains first;
   * only what {@link #isToldOf} counts.
   */
  public static List<Relation> among(Collection<Incident> incidents, Assembled assembled) {
    Map<String, Edge> edges = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Account account : incident.accounts()) {
        if (isToldOf(account.type())) {
          add(edges, incident, account, assembled.testimony(account));
        }
      }
    }
    return edges.values().stream()
        .map(edge -> new Relation(
            edge.from,
            edge.type,
            edge.to,
            Corroboration.of(edge.testimonies),
            List.copyOf(edge.incidents)))
        .sorted(ORDER)
        .toList();
  }

  /** Whether events of {@code type} are relations. */
  public static boolean isToldOf(EventType type) {
    return type.family() == Family.SUPPORT;
  }

  /** Only of parties that packs know: other words name too many, and too often none. */
  private static boolean areTwo(Party from, Party to) {
    return from.known() && to.known() && !from.key().equals(to.key());
  }

  private static void add(
      Map<String, Edge> edges, Incident incident, Account account, Testimony testimony) {
    for (Party from : account.doers()) {
      for (int i = 0; i < account.others().size(); i++) {
        Party to = account.others().get(i);
        if (account.roles().get(i) == Role.TARGET && areTwo(from, to)) {
          Edge edge = edges.computeIfAbsent(
              String.join("\n", from.key(), account.type().name(), to.key()),
              key -> new Edge(from, account.type(), to, new ArrayList<>(), new TreeSet<>()));
          edge.testimonies.add(testimony);
          edge.incidents.add(incident.id());
        }
      }
    }
  }
}
