package isnad.app.cli;

import isnad.app.answer.Taken;
import isnad.app.store.IncidentWanted;
import isnad.core.incident.Assembled;
import java.time.LocalDate;
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

  /** The incidents that are asked for, with what a list says of them, the latest first. */
  Stream<Taken> of(Assembled assembled) {
    return Taken.of(wanted(), assembled);
  }
}
