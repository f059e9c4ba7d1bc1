package isnad.app.cli;

import isnad.app.access.Deed;
import isnad.app.answer.Opened;
import isnad.app.answer.Taken;
import isnad.app.exchange.Carried;
import isnad.app.exchange.Dataset;
import isnad.app.store.IncidentWanted;
import isnad.core.incident.Incident;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad dataset}: incidents in the form of the field's datasets. */
@Command(
    name = "dataset",
    description = "Writes incidents as rows of ACLED or UCDP GED, or as events of PLOVER.",
    footer = {
      "",
      "Who did what is an allegation there as here: notes and tags say so. What a form cannot",
      "carry is counted on standard error. See docs/exchange.md.",
      "",
      "Exit status: 0 written, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class DatasetCommand implements Callable<Integer> {
  private static final int LISTED = 100_000;

  private final Surroundings here;

  @Mixin
  private final LedgerSource ledger = new LedgerSource();

  @Mixin
  private final IncidentFilter filter = new IncidentFilter();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      required = true,
      description = "Whose form: ${COMPLETION-CANDIDATES}.")
  private Dataset.Form form = Dataset.Form.ACLED;

  @Option(names = "--output", paramLabel = "FILE", description = "Where it is written to.")
  private @Nullable Path output;

  DatasetCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ChosenPacks chosen = ledger.chosen(here);
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    Dataset dataset = Dataset.of(
        form, carried(chosen), chosen.packs().registry(), Version.ofIsnad(), Instant.now());
    String about = "dataset form=" + form.name().toLowerCase(Locale.ROOT)
        + (filter.wanted().equals(IncidentWanted.ANY) ? "" : " filtered");
    return Audited.handed(ledger.address(here), Deed.EXPORT, about, () -> written(dataset));
  }

  private int written(Dataset dataset) {
    return Destination.written(here, output, out -> {
      for (String line : dataset.lines()) {
        out.write(line + dataset.end());
      }
      out.finish();
      here.say("isnad: " + dataset.summary());
      return ExitStatus.GOOD;
    });
  }

  private List<Carried> carried(ChosenPacks chosen) {
    List<Carried> carried = new ArrayList<>();
    int most = filter.most(LISTED);
    ledger.each(here, chosen, filter.wanted(), assembled -> {
      List<Taken> taken = filter.of(assembled).toList();
      Opened opened = ledger.opened(
          here, chosen, assembled, taken.stream().map(Taken::incident).toList());
      for (Taken one : taken) {
        if (carried.size() < most) {
          Incident incident = one.incident();
          carried.add(Carried.of(one.synopsis(), opened.sheet(incident), opened.reports()));
        }
      }
      return carried.size() < most;
    });
    return carried;
  }
}
