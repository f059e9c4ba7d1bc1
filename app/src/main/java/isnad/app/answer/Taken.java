package isnad.app.answer;

import isnad.app.store.IncidentWanted;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import isnad.core.incident.Synopsis;
import java.util.Comparator;
import java.util.stream.Stream;

/** An incident that was asked for, and what a list says of it. */
public record Taken(Incident incident, Synopsis synopsis) {

  /** Of all put together those that are {@code wanted}, the latest first. */
  public static Stream<Taken> of(IncidentWanted wanted, Assembled assembled) {
    return assembled.incidents().stream()
        .filter(incident -> maySee(wanted, incident))
        .map(incident -> new Taken(incident, assembled.synopsis(incident)))
        .filter(one -> takes(wanted, one.synopsis))
        .sorted(Comparator.comparing(Taken::synopsis, Synopsis.LATEST_FIRST));
  }

  /** What can be told before anything is counted. */
  private static boolean maySee(IncidentWanted wanted, Incident incident) {
    return incident.reports() >= wanted.reports()
        && wanted.actor().map(name -> isWith(incident, name)).orElse(true)
        && wanted.place().map(name -> isAt(incident, name)).orElse(true);
  }

  private static boolean takes(IncidentWanted wanted, Synopsis synopsis) {
    Outline outline = synopsis.outline();
    return wanted.type().map(outline.type().name()::equals).orElse(true)
        && wanted
            .from()
            .map(from -> outline.to().filter(day -> !day.isBefore(from)).isPresent())
            .orElse(true)
        && wanted
            .to()
            .map(to -> outline.from().filter(day -> !day.isAfter(to)).isPresent())
            .orElse(true)
        && synopsis.told().atLeast() >= wanted.origins()
        && (!wanted.denied() || synopsis.denied().atMost() > 0);
  }

  private static boolean isWith(Incident incident, String name) {
    return incident.accounts().stream()
        .flatMap(account -> Stream.concat(account.doers().stream(), account.others().stream()))
        .anyMatch(party -> party.isCalled(name));
  }

  private static boolean isAt(Incident incident, String name) {
    return incident.accounts().stream()
        .flatMap(account -> account.place().stream())
        .anyMatch(place -> place.isWithin(name));
  }
}
