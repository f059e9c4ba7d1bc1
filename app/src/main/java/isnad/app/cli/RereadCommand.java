package isnad.app.cli;

import isnad.app.change.Rereading;
import isnad.app.json.ChangeLine;
import isnad.app.present.ChangeRows;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.reading.Reading;
import isnad.core.review.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad reread}: the stored reports with today's packs. */
@Command(
    name = "reread",
    description = "Reads all stored reports again with today's packs, keeps the readings that"
        + " differ, and lists what changed. Decisions and claims added by hand stay as they are.",
    footer = {
      "",
      "See docs/review.md.",
      "",
      "Exit status: 0 all were read, 1 some could not be, 2 there is no ledger, 3 it cannot be"
          + " opened or written."
    })
final class RereadCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
  private boolean trial;

  private boolean someFailed;

  RereadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    int status = ledger.answer(here, this::listing);
    return status == 0 && someFailed ? ExitStatus.SOME_BAD.number() : status;
  }

  private Listing listing(ChosenPacks chosen) {
    StoreAddress address = ledger.address(here);
    Rereading run = trial ? tried(chosen, address) : kept(chosen, address);
    run.failed().forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
    someFailed = !run.failed().isEmpty();
    here.say("isnad: " + run.summary());
    List<Change> changes = run.changes();
    ChangeRows rows = new ChangeRows(here.terminal().colours());
    return Listing.of(
        () -> changes.stream().map(rows::line).collect(Collectors.joining()),
        () -> ChangeRows.table(changes.stream()),
        () -> changes.stream().map(ChangeLine::of).toList());
  }

  private static Rereading tried(ChosenPacks chosen, StoreAddress address) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      Rereading run = new Rereading(new Reading(chosen.packs()), reader, null, reports -> {});
      run.run();
      return run;
    }
  }

  private Rereading kept(ChosenPacks chosen, StoreAddress address) {
    // The reader first, since it does not make a ledger where there is none.
    try (LedgerReader reader = LedgerReader.open(address);
        LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      LedgerWriter.Reader by = new LedgerWriter.Reader(Version.ofIsnad(), ledger.fingerprint(here));
      Rereading run = new Rereading(
          new Reading(chosen.packs()), reader, new Rereading.Keeper(writer, by), reports -> {});
      run.run();
      return run;
    } catch (IOException noVersion) {
      throw new UncheckedIOException(noVersion);
    }
  }
}
