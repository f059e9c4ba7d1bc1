package isnad.app.cli;

import isnad.app.json.TollLine;
import isnad.app.present.IncidentRow;
import isnad.app.present.TollRows;
import isnad.app.present.TollTable;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.view.Policy;
import isnad.core.view.Sides;
import isnad.core.view.Tolls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad toll}: what the incidents of a ledger add up to. */
@Command(
    name = "toll",
    description = "Adds up the killed, the wounded and others over the incidents of the ledger.",
    footer = {
      "",
      "Each incident is counted once; what sums up a span of time is listed and never added.",
      "See docs/tolls.md.",
      "",
      "Exit status: 0 counted, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class TollCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final TollOptions options = new TollOptions();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "${COMPLETION-CANDIDATES}: the lowest; low, best, high; least and most.")
  private Policy policy = Policy.UCDP;

  @Option(names = "--open", description = "List the incidents and claims of each sum in the table.")
  private boolean open;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  TollCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    String wrong = options.wrong();
    if (wrong != null) {
      here.say("isnad: " + wrong);
      return ExitStatus.NOTHING.number();
    }
    ChosenPacks chosen = ledger.packs(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    Tolls tolls = tolls(chosen);
    try (Destination out = Destination.stream(here.out())) {
      write(tolls, out);
      out.finish();
      return ExitStatus.GOOD.number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      here.say("isnad: cannot write standard output: " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  private Tolls tolls(ChosenPacks chosen) {
    Accounts accounts = new Accounts(chosen.packs());
    List<Accounts.Told> reports = new ArrayList<>();
    Map<ClaimId, Claim> counting = new HashMap<>();
    ledger.hear(here, chosen, (stored, claims) -> {
      reports.add(accounts.of(stored.report(), claims));
      for (Claim claim : claims) {
        if (!claim.happening().counts().isEmpty()) {
          counting.put(claim.id(), claim);
        }
      }
    });
    return Tolls.of(Assembled.of(reports), counting, new Sides(chosen.packs()), options.query());
  }

  private void write(Tolls tolls, Destination out) throws IOException {
    Terminal terminal = here.terminal();
    ListFormat how = format == null ? ListFormat.usual(terminal) : format;
    TollRows rows = new TollRows(policy);
    List<String> lines = Stream.concat(
            tolls.rows().stream().map(row -> TollLine.of(row, policy)),
            tolls.statements().stream().map(one -> TollLine.of(one, policy)))
        .toList();
    switch (how) {
      case TABLE ->
        out.write(new TollTable(rows, terminal.columns(), terminal.colours(), open).of(tolls));
      case CSV -> {
        out.write(new IncidentRow(TollRows.NAMES).csv() + "\r\n");
        List<List<String>> all = Stream.concat(
                tolls.rows().stream().map(rows::of), tolls.statements().stream().map(rows::of))
            .toList();
        for (List<String> fields : all) {
          out.write(new IncidentRow(fields).csv() + "\r\n");
        }
      }
      case JSONL -> {
        for (String line : lines) {
          out.write(line + "\n");
        }
      }
      case JSON -> out.write("[\n" + String.join(",\n", lines) + "\n]\n");
    }
  }
}
