package isnad.app.cli;

import isnad.app.present.MentionTable;
import isnad.core.reading.NameReading;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad mentions}: the persons, places and organisations that reports name. */
@Command(
    name = "mentions",
    description = "Writes which persons, places and organisations reports name, and where.",
    footer = {
      "",
      "With --format conll the files are tokenised text: one token a line in the first column,",
      "an empty line behind each sentence; each token comes back with its tag (B-PER, I-LOC, O).",
      "",
      "Exit status: 0 all reports were read, 1 some could not be read, 2 none could,",
      "3 the run could not be finished."
    })
final class MentionsCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final SourceOptions sources = new SourceOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable MentionFormat format;

  MentionsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    ChosenPacks chosen = sources.packs(here);
    if (chosen == null) {
      return ExitStatus.NOTHING.number();
    }
    NameReading names = new NameReading(chosen.packs());
    return sources.write(here, out -> {
      MentionsRun run = new MentionsRun(names, out, here);
      switch (format == null ? usual() : format) {
        case TABLE ->
          run.reports(
              sources.ingest(here, chosen.packs().registry().outlets()),
              new MentionTable(here.terminal().columns()));
        case JSONL -> run.reports(sources.ingest(here, chosen.packs().registry().outlets()), null);
        case CONLL -> run.tokens(sources.paths());
      }
      out.finish();
      return run.status();
    });
  }

  private MentionFormat usual() {
    boolean shown = sources.file() == null && here.terminal().out();
    return shown ? MentionFormat.TABLE : MentionFormat.JSONL;
  }
}
