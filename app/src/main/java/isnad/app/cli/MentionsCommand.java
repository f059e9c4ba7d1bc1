package isnad.app.cli;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Limits;
import isnad.app.present.MentionTable;
import isnad.core.reading.NameReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = ".txt, .html, .jsonl, .jsonl.gz files, folders of them, or - (standard input).")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable MentionFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears when it is whole.")
  private @Nullable Path file;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Add the packs in DIR to the shipped ones; may be given several times.")
  private List<Path> packs = new ArrayList<>();

  MentionsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    ChosenPacks chosen = ChosenPacks.load(packs, here.folder());
    chosen.warn(here);
    if (!chosen.found()) {
      return ExitStatus.NOTHING.number();
    }
    NameReading names = new NameReading(chosen.packs());
    Path target = file == null ? null : here.folder().resolve(file);
    try (Destination out =
        target == null ? Destination.stream(here.out()) : Destination.file(target)) {
      MentionsRun run = new MentionsRun(names, out, here);
      switch (format == null ? usual() : format) {
        case TABLE -> run.reports(ingest(), new MentionTable(here.terminal().columns()));
        case JSONL -> run.reports(ingest(), null);
        case CONLL -> run.tokens(paths);
      }
      out.finish();
      return run.status().number();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      String where = file == null ? "standard output" : file.toString();
      here.say("isnad: cannot write " + where + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
  }

  private MentionFormat usual() {
    return file == null && here.terminal().out() ? MentionFormat.TABLE : MentionFormat.JSONL;
  }

  private Ingest ingest() {
    return Ingest.of(paths, here.folder(), here.in(), Limits.USUAL);
  }
}
