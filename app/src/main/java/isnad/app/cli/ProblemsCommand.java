package isnad.app.cli;

import isnad.app.ingest.Tally;
import isnad.app.json.UnreadLine;
import isnad.app.present.CommaSeparated;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.app.store.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad problems}: what was given to be read and could not be. */
@Command(
    name = "problems",
    description =
        "Lists what was given to isnad add, watch or follow and could not be read, by file"
            + " or address, with the code of the problem (docs/problems.md).",
    footer = {
      "",
      "What is read later is no longer listed. Pages are fetched again when their feed is asked,",
      "as long as they may still be there.",
      "",
      "Exit status: 0 listed, 2 there is no ledger, 3 it cannot be opened or written out; with",
      "--retry as isnad add."
    })
final class ProblemsCommand implements Callable<Integer> {
  private static final List<String> NAMES = List.of("file", "name", "code", "what", "time");

  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  @Option(names = "--retry", description = "Add the files that are listed again.")
  private boolean retry;

  ProblemsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    StoreAddress address = store.address(here);
    List<Unread> unread;
    try (LedgerReader reader = LedgerReader.open(address)) {
      unread = reader.unread();
    }
    if (retry) {
      return retried(unread);
    }
    Listing listing = Listing.of(
        () -> table(unread),
        () -> Stream.concat(Stream.of(NAMES), unread.stream().map(ProblemsCommand::fields))
            .map(CommaSeparated::row)
            .toList(),
        () -> unread.stream()
            .map(one -> UnreadLine.of(one.file(), one.name(), one.code(), one.what(), one.time()))
            .toList());
    return Destination.written(here, null, out -> {
      out.write(listing.in(format == null ? ListFormat.usual(here.terminal()) : format));
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  private int retried(List<Unread> unread) {
    List<String> files = unread.stream()
        .map(Unread::file)
        .filter(file -> !file.startsWith("http://") && !file.startsWith("https://"))
        .distinct()
        .toList();
    if (files.isEmpty()) {
      here.say("isnad: no file is listed");
      return ExitStatus.GOOD.number();
    }
    List<String> arguments = new ArrayList<>(List.of("add", "--store", store.given(), "--"));
    arguments.addAll(files);
    return Isnad.run(here, arguments.toArray(String[]::new));
  }

  private static List<String> fields(Unread one) {
    return List.of(one.file(), one.name(), one.code(), one.what(), one.time());
  }

  private static String table(List<Unread> unread) {
    StringBuilder table = new StringBuilder();
    for (Unread one : unread) {
      table.append(one.file());
      if (!one.file().endsWith(one.name())) {
        table.append(" (").append(one.name()).append(')');
      }
      table.append("\n  ").append(one.code()).append(": ").append(one.what()).append('\n');
    }
    return table.append(Tally.counted(unread.size(), "problem")).append('\n').toString();
  }
}
