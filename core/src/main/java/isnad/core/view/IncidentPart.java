package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Testimony;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a source has to do with an incident that it told anything of: whether it is an origin, in
 * the sense of the lower figure, passed something on, and, where several texts tell it, is a common
 * link.
 */
public record IncidentPart(
    SourceName source, boolean origin, boolean relay, boolean texts, boolean link) {
  private static final int ORIGIN = 1;
  private static final int RELAY = 2;
  private static final int TEXTS = 4;
  private static final int LINK = 8;

  /** How many numbers {@link #flags} may give, from 0. */
  public static final int FLAGS = 16;

  /** The part of each source. */
  static List<IncidentPart> of(Incident incident, Assembled assembled) {
    return of(incident, assembled, assembled.corroboration(incident));
  }

  /** The part of each source in an incident that stands on {@code corroboration}. */
  public static List<IncidentPart> of(
      Incident incident, Assembled assembled, Corroboration corroboration) {
    Map<String, SourceName> sources = new TreeMap<>();
    Map<String, Boolean> relays = new TreeMap<>();
    for (Account account : incident.accounts()) {
      Testimony testimony = assembled.testimony(account);
      for (SourceName source : ReportParts.named(testimony)) {
        sources.putIfAbsent(source.key(), source);
        Capacity.of(source.key(), testimony)
            .filter(as -> as == Capacity.RELAY)
            .ifPresent(as -> relays.put(source.key(), true));
      }
    }
    boolean texts = incident.accounts().stream()
            .map(account -> account.source().report())
            .map(report -> assembled.copies(report).orElse(report))
            .distinct()
            .limit(2)
            .count()
        > 1;
    return sources.values().stream()
        .map(source -> new IncidentPart(
            source,
            isOrigin(source.key(), corroboration),
            relays.containsKey(source.key()),
            texts,
            texts && isLink(source.key(), corroboration)))
        .toList();
  }

  private static boolean isOrigin(String key, Corroboration corroboration) {
    return corroboration.told().origins().stream()
        .anyMatch(one -> one.keys().contains(key) || one.key().equals(key));
  }

  private static boolean isLink(String key, Corroboration corroboration) {
    return corroboration.told().commonLinks().stream()
        .anyMatch(link -> link.key().equals(key));
  }

  /** What it is, but for whose, as a number from 0. */
  public int flags() {
    return (origin ? ORIGIN : 0) | (relay ? RELAY : 0) | (texts ? TEXTS : 0) | (link ? LINK : 0);
  }

  /** What a part of these flags adds to the counts of its source. */
  public static Map<Measure, Integer> counts(int flags) {
    EnumMap<Measure, Integer> counts = new EnumMap<>(Measure.class);
    counts.put(Measure.INCIDENTS, 1);
    counts.put(Measure.INCIDENTS_AS_ORIGIN, (flags & ORIGIN) == 0 ? 0 : 1);
    counts.put(Measure.INCIDENTS_AS_RELAY, (flags & RELAY) == 0 ? 0 : 1);
    counts.put(Measure.INCIDENTS_OF_TEXTS, (flags & TEXTS) == 0 ? 0 : 1);
    counts.put(Measure.INCIDENTS_AS_LINK, (flags & LINK) == 0 ? 0 : 1);
    return counts;
  }

  SourceCounts counts() {
    return new SourceCounts(source, counts(flags()));
  }
}
