package isnad.app.cli;

import isnad.app.search.Search;
import isnad.app.search.Wanted;
import isnad.app.store.StoreAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is looked up beside words, and where the index lies. */
final class SearchOptions {
  @Option(names = "--from", paramLabel = "DATE", description = "On that day (ISO) or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "On that day (ISO) or before.")
  private @Nullable LocalDate to;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "At a place, in that province or country: a name in English or Arabic, a code.")
  private @Nullable String place;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "With a party of that id, or whose name has NAME, in English or Arabic.")
  private @Nullable String actor;

  @Option(names = "--type", paramLabel = "TYPE", description = "Of that type, such as killing.")
  private @Nullable String type;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "In reports of the outlet whose name has NAME.")
  private @Nullable String outlet;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Where the index is kept; beside a ledger that is a file otherwise.")
  private @Nullable Path index;

  /** What cannot be asked; null where all can. */
  @Nullable
  String wrong() {
    return from != null && to != null && from.isAfter(to) ? "--from is after --to" : null;
  }

  Wanted wanted() {
    return new Wanted(
        Optional.ofNullable(outlet),
        Optional.ofNullable(actor),
        Optional.ofNullable(place),
        Optional.ofNullable(type),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  /** Where the index of the ledger at {@code address} is kept; null for a server's without DIR. */
  @Nullable
  Path index(Surroundings here, StoreAddress address) {
    return index == null ? Search.beside(address) : here.folder().resolve(index);
  }
}
