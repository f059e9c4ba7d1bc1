package isnad.app.cli;

import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which incidents are listed. */
final class IncidentFilter {
  @Option(names = "--from", paramLabel = "DATE", description = "On that day (ISO) or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "On that day (ISO) or before.")
  private @Nullable LocalDate to;

  @Option(names = "--type", paramLabel = "TYPE", description = "Of that type, such as killing.")
  private @Nullable String type;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "At a place of that English name, in that province or country (code).")
  private @Nullable String place;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "With a party of that id, or whose name holds NAME.")
  private @Nullable String actor;

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "Told by N reports or more; 1 otherwise.")
  private int reports = 1;

  @Option(
      names = "--origins",
      paramLabel = "N",
      description = "Standing on N independent origins or more.")
  private int origins;

  @Option(names = "--denied", description = "Only what somebody denies.")
  private boolean denied;

  @Option(names = "--top", paramLabel = "N", description = "At most N; 1000 otherwise.")
  private int top = 1000;

  long most() {
    return Math.max(0, top);
  }

  /** What can be told before anything is counted. */
  boolean maySee(Incident incident) {
    return incident.reports() >= reports && (actor == null || isWith(incident, actor));
  }

  boolean takes(Listed listed) {
    Incident incident = listed.incident();
    Outline outline = listed.outline();
    Corroboration told = listed.corroboration();
    return (type == null || type.equals(outline.type().name()))
        && (from == null || outline.to().filter(day -> !day.isBefore(from)).isPresent())
        && (to == null || outline.from().filter(day -> !day.isAfter(to)).isPresent())
        && (place == null || isAt(incident, place))
        && told.told().atLeast() >= origins
        && (!denied || told.denied().atMost() > 0);
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
