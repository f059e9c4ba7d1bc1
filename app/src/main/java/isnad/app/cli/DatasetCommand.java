package isnad.app.cli;

import isnad.app.access.Deed;
import isnad.app.answer.Opened;
import isnad.app.answer.Taken;
import isnad.app.exchange.Carried;
import isnad.app.exchange.Dataset;
import isnad.app.store.EntryTimes;
import isnad.app.store.IncidentWanted;
import isnad.core.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad dataset}: incidents in the form of the field's datasets. */
@Command(
    name = "dataset",
    description =
        "Writes incidents as rows of ACLED, UCDP GED or GDELT, as events of PLOVER, as features"
            + " of GeoJSON or as graphs of PROV-O; or claims that people graded, as ClaimReview,"
            + " and all claims as rows of Parquet.",
    footer = {
      "",
      "Who did what is an allegation there as here: notes and tags say so. What a form cannot",
      "carry is counted on standard error. See docs/exchange.md.",
      "",
      "Exit status: 0 written, 2 there is no ledger, or no name for reviews to go out under, 3 it"
          + " cannot be opened or written out."
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

  @Mixin
  private final ReviewerOptions reviewer = new ReviewerOptions();

  DatasetCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Problem> wrong =
        form == Dataset.Form.CLAIMREVIEW ? reviewer.problem() : Optional.empty();
    if (wrong.isPresent()) {
      here.say("isnad: " + ChosenPacks.line(wrong.get()));
      return ExitStatus.NOTHING.number();
    }
    ChosenPacks chosen = ledger.chosen(here);
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    Dataset.Made made = new Dataset.Made(
        chosen.packs().registry(),
        ledger.decisions(here),
        Version.ofIsnad(),
        Instant.now(),
        reviewer.organisation());
    String about = "dataset form=" + form.name().toLowerCase(Locale.ROOT)
        + (filter.wanted().equals(IncidentWanted.ANY) ? "" : " filtered");
    return Audited.handed(ledger.address(here), Deed.EXPORT, about, () -> written(chosen, made));
  }

  private int written(ChosenPacks chosen, Dataset.Made made) throws IOException {
    return Destination.written(here, output, out -> {
      Dataset dataset = Dataset.of(form, made, out::write);
      write(chosen, dataset);
      dataset.finish();
      out.finish();
      here.say("isnad: " + dataset.summary());
      form.caution().ifPresent(caution -> here.say("isnad: " + caution));
      return ExitStatus.GOOD;
    });
  }

  /** Has {@code dataset} take the incidents that are asked for, some at a time. */
  private void write(ChosenPacks chosen, Dataset dataset) throws IOException {
    AtomicInteger left = new AtomicInteger(filter.most(LISTED));
    try {
      ledger.each(here, chosen, filter.wanted(), assembled -> {
        List<Taken> taken = filter.of(assembled).limit(left.get()).toList();
        Opened opened = ledger.opened(
            here, chosen, assembled, taken.stream().map(Taken::incident).toList());
        Map<String, EntryTimes.OfReport> times =
            form.tellsTimes() ? ledger.times(here, opened.reports().keySet()) : Map.of();
        for (Taken one : taken) {
          Carried carried =
              Carried.of(one.synopsis(), opened.sheet(one.incident()), opened.reports());
          take(dataset, carried.at(times));
        }
        return left.addAndGet(-taken.size()) > 0;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (left.get() == 0 && filter.most(LISTED) == LISTED) {
      here.say("isnad: the latest " + LISTED + " incidents alone; --from and --to take others");
    }
  }

  private static void take(Dataset dataset, Carried incident) {
    try {
      dataset.take(incident);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
