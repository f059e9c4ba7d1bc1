package isnad.app.cli;

import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.Verification;
import isnad.app.store.Verification.Verified;
import isnad.core.report.Problem;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad verify}: whether the ledger is whole, and if not, where it breaks. */
@Command(
    name = "verify",
    description = "Checks every entry, sealed value and quote of the ledger, from the first on.",
    footer = {
      "",
      "Exit status: 0 the ledger is whole, 1 it is not, 2 there is none,",
      "3 it cannot be opened."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--rebuild",
      description = "First make the tables of reports and claims again from the entries.")
  private boolean rebuild;

  VerifyCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    StoreAddress address = store.address(here);
    if (rebuild) {
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
        writer.rebuild();
        writer.commit();
      }
    }
    Verified verified = Verification.of(address);
    try (Destination out = Destination.stream(here.out())) {
      out.write(told(verified));
      out.finish();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    }
    return (verified.isWhole() ? ExitStatus.GOOD : ExitStatus.SOME_BAD).number();
  }

  private static String told(Verified verified) {
    StringBuilder out = new StringBuilder();
    for (Problem fault : verified.faults()) {
      out.append(ChosenPacks.line(fault)).append('\n');
    }
    if (verified.more() > 0) {
      out.append("and ").append(verified.more()).append(" more\n");
    }
    line(
        out,
        "entries",
        verified.head().number() + ", the last " + verified.head().hash());
    line(out, "reports", verified.reports() + " in " + verified.versions() + " versions");
    line(out, "claims", String.valueOf(verified.claims()));
    line(out, "quotes", verified.quotes() + " held against their texts");
    line(out, "erased", Tally.counted(verified.erased(), "value"));
    line(out, "state", verified.state().hex());
    line(out, "ledger", verified.isWhole() ? "whole" : "damaged");
    return out.toString();
  }

  private static void line(StringBuilder out, String what, String value) {
    out.append(what).append("  ").append(value).append('\n');
  }
}
