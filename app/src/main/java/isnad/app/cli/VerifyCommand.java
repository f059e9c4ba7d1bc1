package isnad.app.cli;

import isnad.app.ingest.Tally;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.Verification;
import isnad.app.store.Verification.Verified;
import isnad.core.report.Problem;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
  private final LedgerSource ledger = new LedgerSource();

  @Option(
      names = "--rebuild",
      description = "First make the tables of reports and claims again from the entries.")
  private boolean rebuild;

  @Option(
      names = "--incidents",
      description = "Also put all together anew, in memory, and hold the incidents that are kept"
          + " against it.")
  private boolean incidents;

  VerifyCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    StoreAddress address = ledger.address(here);
    if (rebuild) {
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
        writer.rebuild();
        writer.commit();
      }
    }
    Verified verified = Verification.of(address);
    boolean whole = verified.isWhole();
    StringBuilder said = new StringBuilder(told(verified));
    if (incidents && whole) {
      whole = held(said);
    }
    try (Destination out = Destination.stream(here.out())) {
      out.write(said.toString());
      out.finish();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    }
    return (whole ? ExitStatus.GOOD : ExitStatus.SOME_BAD).number();
  }

  /** Whether the incidents that are kept are what all put together anew gives. */
  private boolean held(StringBuilder out) {
    Optional<IncidentCheck> check = ledger.check(here, ledger.chosen(here));
    List<Problem> faults = check.map(IncidentCheck::faults).orElse(List.of());
    faults.stream()
        .limit(Verification.MOST)
        .forEach(fault -> out.append(ChosenPacks.line(fault)).append('\n'));
    String said = faults.isEmpty() ? "as put together anew" : faults.size() + " differ";
    line(out, "incidents", check.isEmpty() ? "none kept that these packs made" : said);
    return faults.isEmpty();
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
    if (verified.originals() + verified.leftOut() > 0) {
      String leftOut = verified.leftOut() == 0 ? "" : ", " + verified.leftOut() + " left out";
      line(out, "originals", verified.originals() + " held against their hashes" + leftOut);
    }
    line(out, "erased", Tally.counted(verified.erased(), "value"));
    line(out, "state", verified.state().hex());
    line(out, "ledger", verified.isWhole() ? "whole" : "damaged");
    return out.toString();
  }

  private static void line(StringBuilder out, String what, String value) {
    out.append(what).append("  ").append(value).append('\n');
  }
}
