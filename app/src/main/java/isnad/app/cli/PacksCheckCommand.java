package isnad.app.cli;

import isnad.core.incident.WordWeights;
import isnad.core.reading.Reading;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad packs check}: all faults of packs at once, and their examples run. */
@Command(
    name = "check",
    description = "Checks packs and runs their examples; tells all faults at once.",
    footer = {"", "Exit status: 0 no fault, 1 faults, 2 a folder cannot be read."})
final class PacksCheckCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "Folders of packs, checked together with the shipped ones.")
  private List<Path> folders = new ArrayList<>();

  PacksCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ChosenPacks chosen = ChosenPacks.load(folders, here.folder());
    List<Problem> problems = new ArrayList<>(chosen.problems());
    if (chosen.found()) {
      problems.addAll(new Reading(chosen.packs()).check());
      problems.addAll(WordWeights.of(chosen.packs()).faults());
    }
    try (Destination out = Destination.stream(here.out())) {
      for (Problem problem : problems) {
        out.write(ChosenPacks.line(problem) + "\n");
      }
      out.finish();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    }
    here.say(problems.isEmpty() ? "no fault" : "faults: " + problems.size());
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    return (problems.isEmpty() ? ExitStatus.GOOD : ExitStatus.SOME_BAD).number();
  }
}
