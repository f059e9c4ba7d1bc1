package isnad.app.cli;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Limits;
import isnad.core.ledger.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which texts a command takes, with which packs it reads them, and where it writes. */
final class SourceOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = ".txt, .html, .jsonl, .jsonl.gz files, folders of them, or - (standard input).")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears when it is whole.")
  private @Nullable Path file;

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

  Ingest ingest(Surroundings here) {
    return Ingest.of(paths, here.folder(), here.in(), Limits.USUAL);
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
