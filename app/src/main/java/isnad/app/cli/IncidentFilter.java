package isnad.app.cli;

import isnad.app.store.IncidentWanted;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import isnad.core.incident.Synopsis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "At most N; 1000 incidents, or 100 persons or incidents told differently,"
          + " otherwise.")
  private @Nullable Integer top;

  /** How many incidents are listed at most; {@code usual} where nothing was said. */
  int most(int usual) {
    return top == null ? usual : Math.max(0, top);
  }

  /** The same as a question to the store. */
  IncidentWanted wanted() {
    return wanted(1, false);
  }

  /** Those of them that may be told differently. */
  IncidentWanted contrasting() {
    return wanted(2, true);
  }

  private IncidentWanted wanted(int claims, boolean contrast) {
    return new IncidentWanted(
        Optional.ofNullable(type),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(place),
        Optional.ofNullable(actor),
        claims,
        reports,
        origins,
        denied,
        contrast);
  }

  /** The {@code most} latest incidents that are asked for, with what a list says of them. */
  Stream<Taken> of(Assembled assembled) {
    return assembled.incidents().stream()
        .filter(this::maySee)
        .map(incident -> new Taken(incident, assembled.synopsis(incident)))
        .filter(one -> takes(one.synopsis))
        .sorted(Comparator.comparing(Taken::synopsis, Synopsis.LATEST_FIRST));
  }

  /** An incident, and what a list says of it. */
  record Taken(Incident incident, Synopsis synopsis) {}

  /** What can be told before anything is counted. */
  private boolean maySee(Incident incident) {
    return incident.reports() >= reports
        && (actor == null || isWith(incident, actor))
        && (place == null || isAt(incident, place));
  }

  private boolean takes(Synopsis synopsis) {
    Outline outline = synopsis.outline();
    return (type == null || type.equals(outline.type().name()))
        && (from == null || outline.to().filter(day -> !day.isBefore(from)).isPresent())
        && (to == null || outline.from().filter(day -> !day.isAfter(to)).isPresent())
        && synopsis.told().atLeast() >= origins
        && (!denied || synopsis.denied().atMost() > 0);
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
