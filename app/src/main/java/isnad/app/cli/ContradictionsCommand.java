package isnad.app.cli;

import isnad.app.json.SheetLine;
import isnad.app.present.AnswerRow;
import isnad.app.present.DifferencesText;
import isnad.app.present.IncidentRow;
import isnad.app.present.IncidentTable;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import isnad.core.view.Differences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad contradictions}: what is told differently of one incident. */
@Command(
    name = "contradictions",
    description = "Lists, by incident, figures, parties, places and times that cannot all be so,"
        + " figures that a voice later revised, and what is denied.",
    footer = {
      "",
      "Numbers that sum many incidents are left out. See docs/incidents.md.",
      "",
      "Exit status: 0 listed, 2 there is no ledger, 3 it cannot be opened or written out."
    })
final class ContradictionsCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final IncidentFilter filter = new IncidentFilter();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  ContradictionsCommand(Surroundings here) {
    this.here = here;
  }

  /** An incident that is told differently. */
  private record Told(
      Incident incident, Outline outline, Corroboration corroboration, Differences differences) {
    String latest() {
      return outline.to().map(Object::toString).orElse("");
    }
  }

  @Override
  public Integer call() {
    ChosenPacks chosen = ledger.packs(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    List<Told> told = told(chosen);
    try (Destination out = Destination.stream(here.out())) {
      write(out, told);
      out.finish();
      return ExitStatus.GOOD.number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      here.say("isnad: cannot write standard output: " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  /** The incidents that are told differently, the latest first. */
  private List<Told> told(ChosenPacks chosen) {
    Assembled assembled = ledger.assembled(here, chosen);
    List<Incident> wanted = assembled.incidents().stream()
        .filter(incident -> incident.accounts().size() > 1)
        .filter(filter::maySee)
        .toList();
    Opened opened = Opened.of(here, ledger, chosen, assembled, wanted);
    List<Told> told = new ArrayList<>();
    for (Incident incident : wanted) {
      Outline outline = Outline.of(incident);
      Corroboration corroboration = assembled.corroboration(incident);
      if (filter.takes(incident, outline, corroboration)) {
        Differences differences = Differences.among(opened.tellings(incident), opened.kin());
        if (!differences.isEmpty()) {
          told.add(new Told(incident, outline, corroboration, differences));
        }
      }
    }
    return told.stream()
        .sorted(Comparator.comparing(Told::latest)
            .reversed()
            .thenComparing(one -> one.incident().id()))
        .limit(filter.most())
        .toList();
  }

  private void write(Destination out, List<Told> told) throws IOException {
    Terminal terminal = here.terminal();
    ListFormat how = format == null ? ListFormat.usual(terminal) : format;
    switch (how) {
      case TABLE -> {
        IncidentTable table = new IncidentTable(terminal.columns(), terminal.colours());
        out.write(table.head());
        for (Told one : told) {
          out.write(table.of(IncidentRow.of(one.incident(), one.outline(), one.corroboration())));
          out.write(new DifferencesText(terminal.colours()).of(one.differences()) + "\n");
        }
      }
      case CSV -> {
        out.write(AnswerRow.head() + "\r\n");
        for (Told one : told) {
          for (String row : AnswerRow.of(one.incident().id().toString(), one.differences())) {
            out.write(row + "\r\n");
          }
        }
      }
      case JSONL -> {
        for (Told one : told) {
          out.write(line(one) + "\n");
        }
      }
      case JSON -> {
        out.write("[\n");
        out.write(
            String.join(",\n", told.stream().map(ContradictionsCommand::line).toList()));
        out.write("\n]\n");
      }
    }
  }

  private static String line(Told one) {
    return SheetLine.of(one.incident(), one.outline().type().name(), one.differences());
  }
}
