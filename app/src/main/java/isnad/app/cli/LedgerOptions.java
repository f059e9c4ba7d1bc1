package isnad.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The ledger that a command asks, and in which of the usual forms it answers. */
final class LedgerOptions extends LedgerSource {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  /** What a command answers, with the packs; null where there is nothing to be told of. */
  interface Answering {
    @Nullable
    Listing with(ChosenPacks chosen);
  }

  /** Writes an answer to standard output in the form asked for, and gives the exit status. */
  int answer(Surroundings here, Answering answering) {
    ChosenPacks chosen = chosen(here);
    Listing listing = chosen.found() ? answering.with(chosen) : null;
    if (listing == null) {
      return ExitStatus.NOTHING.number();
    }
    return Destination.written(here, null, out -> {
      String all = listing.in(format == null ? ListFormat.usual(here.terminal()) : format);
      out.write(all);
      out.finish();
      if (listing.isEmpty(all)) {
        here.say("isnad: nothing of that is in the ledger");
      }
      return ExitStatus.GOOD;
    });
  }
}
