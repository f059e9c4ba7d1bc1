package isnad.app.cli;

import isnad.app.pack.FrozenPacks;
import isnad.app.pack.PackFolder;
import isnad.app.pack.PacksFingerprint;
import isnad.app.pack.ShippedPacks;
import isnad.core.ledger.Digest;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped packs and those of folders that the command line names, loaded as one. */
record ChosenPacks(Packs packs, List<Problem> problems, boolean found) {
  private static final int SHOWN = 20;

  /** Loads the shipped packs and {@code folders}; relative folders start at {@code base}. */
  static ChosenPacks load(List<Path> folders, Path base) {
    if (folders.isEmpty()) {
      Packs shipped = FrozenPacks.shipped();
      return new ChosenPacks(shipped, shipped.problems(), true);
    }
    List<PackFile> files = new ArrayList<>(ShippedPacks.files());
    List<Problem> problems = new ArrayList<>();
    for (Path folder : folders) {
      PackFolder.Contents contents = PackFolder.read(base.resolve(folder), folder.toString());
      files.addAll(contents.files());
      problems.addAll(contents.problems());
    }
    boolean found = problems.isEmpty();
    Packs packs = Packs.load(files);
    problems.addAll(packs.problems());
    return new ChosenPacks(packs, problems, found);
  }

  /** What tells the shipped packs and {@code folders} from all others. */
  static Digest fingerprint(List<Path> folders, Path base) {
    List<PackFile> files = new ArrayList<>(FrozenPacks.files());
    for (Path folder : folders) {
      files.addAll(PackFolder.read(base.resolve(folder), folder.toString()).files());
    }
    return PacksFingerprint.of(files);
  }

  /** Tells of faults in the packs, the first of them in full. */
  void warn(Surroundings here) {
    problems.stream().limit(SHOWN).forEach(problem -> here.say("isnad: " + line(problem)));
    if (problems.size() > SHOWN) {
      here.say("isnad: and " + (problems.size() - SHOWN) + " more: isnad packs check");
    }
  }

  /** A problem in one line. */
  static String line(Problem problem) {
    return problem.code().code() + ": " + problem.what();
  }
}
