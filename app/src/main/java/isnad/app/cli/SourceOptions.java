package isnad.app.cli;

import isnad.app.ingest.Columns;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.core.ledger.Digest;
import isnad.core.pack.Outlets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which texts a command takes, with which packs it reads them, and where it writes. */
final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files of reports: texts, pages (.html), .pdf, .docx, .odt, .eml, .mbox, feeds"
          + " (.rss, .atom, .xml), .warc, .warc.gz, .wacz, Telegram exports (result.json), .csv,"
          + " .json, .jsonl, .jsonl.gz; folders of them, or - (standard input).")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears when it is whole.")
  private @Nullable Path file;

  @Option(
      names = "--columns",
      paramLabel = "PART=NAME",
      split = ",",
      description =
          "Which columns of tables, or members of JSON reports, are the id, text, title, published,"
              + " outlet, uri, language, author; usual names are known.")
  private List<String> columns = new ArrayList<>();

  @Mixin
  private final PacksOption packs = new PacksOption();

  List<String> paths() {
    return paths;
  }

  /** The file to write to; null for standard output. */
  @Nullable
  Path file() {
    return file;
  }

  Ingest ingest(Surroundings here, Outlets outlets) {
    Intake intake = new Intake(outlets, chosenColumns());
    return Ingest.of(paths, here.folder(), here.in(), Limits.USUAL, intake);
  }

  private Columns chosenColumns() {
    try {
      return Columns.of(columns);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()));
    }
  }

  /** The packs to read with, whose faults are told; null where a folder was not found. */
  @Nullable
  ChosenPacks packs(Surroundings here) {
    return packs.found(here);
  }

  /** What tells the packs to read with from all others. */
  Digest fingerprint(Surroundings here) {
    return packs.fingerprint(here);
  }

  /** Has {@code work} write to the file, or standard output, and gives the exit status. */
  int write(Surroundings here, Destination.Writing work) {
    return Destination.written(here, file, work);
  }
}
