package isnad.app.cli;

import isnad.app.pack.PackSources;
import isnad.core.ledger.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With which packs a command understands words. */
final class PacksOption {
  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Add the packs in DIR to the shipped ones; may be given several times.")
  private List<Path> packs = new ArrayList<>();

  /** The packs, and what is wrong with them. */
  ChosenPacks load(Surroundings here) {
    return ChosenPacks.load(packs, here.folder());
  }

  /** The packs, whose faults are told; null where a folder was not found. */
  @Nullable
  ChosenPacks found(Surroundings here) {
    ChosenPacks chosen = load(here);
    chosen.warn(here);
    return chosen.found() ? chosen : null;
  }

  /** Where they are. */
  PackSources sources(Surroundings here) {
    return new PackSources(here.folder(), packs);
  }

  /** What tells them from all others. */
  Digest fingerprint(Surroundings here) {
    return ChosenPacks.fingerprint(packs, here.folder());
  }
}
