package isnad.app.cli;

import isnad.core.event.CountOf;
import isnad.core.view.Standing;
import isnad.core.view.TollQuery;
import isnad.core.view.TollQuery.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a toll counts. */
final class TollOptions {
  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "A sum for each: party, place (province), period (month), victims.")
  private TollQuery.By by = TollQuery.By.ALL;

  @Option(
      names = "--of",
      paramLabel = "KIND",
      split = ",",
      description = "killed, wounded (both otherwise), captured, arrested, released, escaped,"
          + " abducted, displaced.")
  private List<CountOf> of = new ArrayList<>();

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Those of the party of that id, or whose name holds NAME.")
  private @Nullable String party;

  @Option(
      names = "--doer",
      paramLabel = "NAME",
      description = "In incidents of which somebody says that NAME did it.")
  private @Nullable String doer;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "At a place of that English name, in that province or country (code).")
  private @Nullable String place;

  @Option(names = "--from", paramLabel = "DATE", description = "On that day (ISO) or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "On that day (ISO) or before.")
  private @Nullable LocalDate to;

  @Option(
      names = "--include",
      paramLabel = "STANDING",
      split = ",",
      description = "Count apart what is only: attempted, planned, possible, denied.")
  private List<Standing> include = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "List the N largest incidents of each sum and statements of each kind;"
          + " 10 otherwise.")
  private @Nullable Integer top;

  @Option(
      names = "--open",
      description = "List all incidents of each sum, or the N of --top, and open them into claims.")
  private boolean open;

  /** What cannot be asked; null where all can. */
  @Nullable
  String wrong() {
    for (CountOf one : of) {
      if (!TollQuery.PEOPLE.contains(one)) {
        return "--of " + one.key() + ": only people are added up; see isnad toll --help";
      }
    }
    if (top != null && top < 0) {
      return "--top " + top + ": less than none";
    }
    return from != null && to != null && from.isAfter(to) ? "--from is after --to" : null;
  }

  TollQuery query() {
    return new TollQuery(
        by,
        of.isEmpty() ? Set.of(CountOf.KILLED, CountOf.WOUNDED) : Set.copyOf(of),
        Optional.ofNullable(party),
        Optional.ofNullable(doer),
        Optional.ofNullable(place),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Set.copyOf(include),
        listing());
  }

  boolean isOpen() {
    return open;
  }

  private Listing listing() {
    Listing usual = Listing.USUAL;
    int incidents = open ? Listing.ALL.incidents() : usual.incidents();
    return new Listing(top == null ? incidents : top, top == null ? usual.statements() : top, open);
  }
}
