package isnad.app.cli;

import isnad.core.reading.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}: what fires on the words of a sentence, and why the rest does not. */
@Command(
    name = "explain",
    description = "Prints what fires on which words of a sentence, and why the rest does not.")
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "A sentence in quotes.")
  private List<String> words = new ArrayList<>();

  @Mixin
  private final PacksOption packs = new PacksOption();

  ExplainCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ChosenPacks chosen = packs.found(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    try (Destination out = Destination.stream(here.out())) {
      for (String line : new Reading(chosen.packs()).explain(String.join(" ", words))) {
        out.write(line + "\n");
      }
      out.finish();
      return ExitStatus.GOOD.number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    }
  }
}
